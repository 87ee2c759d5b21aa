import { childLinks } from "../../children/child-links.fact.ts";
import type { Cohort } from "../../declare/cohort.ts";
import { factOf } from "../../facts.ts";
import { clockOf } from "../counting/cohort-spans.ts";
import { countedDays, monthlySql } from "../counting/cohort-sql.ts";

/** A table of facts that a cohort's query reads, and which of its rows can be in a case. */
export interface ReadFact {
  readonly table: string;
  /** Better tables: while one of them has rows, it is read in place of this one. */
  readonly unless: readonly string[];
  /** Whether the newest extract of it says how far the cohort's cases are known. */
  readonly isClock: boolean;
  /** Whether rows dated after a period cannot be in its cases, nor, with `OWN_DAY`, rows dated before. */
  readonly within: "ANY_DAY" | "UP_TO_THE_DAY" | "OWN_DAY";
  /** Whether it is read as the newest extract of each month left it. */
  readonly isEdition: boolean;
  /** For the links between children's identifiers: the table in which rows stand under a linked one. */
  readonly through?: string;
}

/** The name of what is read: the table's, with the other table for links. */
export function nameOfRead({ table, through }: Pick<ReadFact, "table" | "through">): string {
  return through === undefined ? table : `${table} of ${through}`;
}

const known = new WeakMap<Cohort, readonly ReadFact[]>();

/**
 * The facts that a cohort's query reads: what it calls for, not what it declares.
 *
 * @example
 * readFactsOf(contactsCohort).map(({ table }) => table); // ["contacts", "contact_decisions", ...]
 */
export function readFactsOf(cohort: Cohort): readonly ReadFact[] {
  let read = known.get(cohort);
  if (read === undefined) known.set(cohort, (read = askedFor(cohort)));
  return read;
}

function askedFor(cohort: Cohort): ReadFact[] {
  const monthly = monthlySql(countedDays("", "-infinity", "-infinity"));
  const [read, editions] = [new Set<string>(), new Set<string>()];
  cohort.cases({
    ...monthly,
    fact: (table) => (read.add(table), monthly.fact(table)),
    editions: (table) => (read.add(table), editions.add(table), monthly.editions(table)),
  });
  const facts = [...read].map((table): ReadFact => ({
    table,
    unless: betterThan(cohort, table),
    isClock: clockOf(cohort).flat().includes(table),
    within: daysOf(cohort, table),
    isEdition: editions.has(table),
  }));
  const links = facts
    .filter(({ table }) => factOf(table).child !== undefined)
    .map(({ table: through, unless }): ReadFact => {
      return { table: childLinks.table, through, unless, isClock: false, within: "ANY_DAY", isEdition: false };
    });
  return [...facts, ...links];
}

/** Of tables that can replace one another, those before a table. */
function betterThan({ needs, uses = [] }: Cohort, table: string): readonly string[] {
  const use = uses.find((each) => typeof each !== "string" && each.fact === table);
  if (use !== undefined && typeof use !== "string") return [use.whereNone];
  const group = needs.find((needed) => [needed].flat().includes(table));
  return group === undefined ? [] : [group].flat().slice(0, [group].flat().indexOf(table));
}

function daysOf({ kind, needs, caseIsRow }: Cohort, table: string): ReadFact["within"] {
  const isFirst = [needs[0]!].flat().includes(table);
  if (isFirst && (kind === "FILED_SNAPSHOT" || caseIsRow === true)) return "OWN_DAY";
  return kind === "SNAPSHOT" ? "UP_TO_THE_DAY" : "ANY_DAY";
}
