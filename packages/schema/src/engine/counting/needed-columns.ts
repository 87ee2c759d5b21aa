import { cohorts } from "../../cohorts.ts";
import type { Cohort, CohortSql } from "../../declare/cohort.ts";
import { type Fact, factColumns } from "../../declare/fact.ts";
import { definitionsOf } from "../../declare/kpi.ts";
import { kpis } from "../../kpis.ts";
import { sql } from "../../words/sql.ts";
import { factsNamed } from "./cohort-facts.ts";

interface ReadCohort {
  readonly facts: readonly string[];
  /** The names in the query and in the conditions that decide what is counted. */
  readonly counting: ReadonlySet<string>;
}

let read: readonly ReadCohort[] | null = null;

/**
 * The columns of a fact that decide what KPIs count: the key, the required and `needed` columns, and those that a cohort
 * compares or counts. One that only breaks figures down is not among them.
 *
 * They are found by name in the queries of the cohorts. Of facts with the same name for a column, each needs it.
 */
export function neededColumns(fact: Fact): ReadonlySet<string> {
  read ??= cohorts.map(readCohort);
  const counting = read.filter(({ facts }) => facts.includes(fact.table)).map((cohort) => cohort.counting);
  const needed = factColumns(fact).filter(
    ({ name, required }) =>
      required || fact.key.includes(name) || fact.needed?.includes(name) || counting.some((words) => words.has(name)),
  );
  return new Set(needed.map(({ name }) => name));
}

/** The columns that every cohort's query returns and that are counted by, see `Cohort.cases`. A team breaks down. */
const everyCase: ReadonlySet<string> = new Set([
  "case_id",
  "subject",
  "on_day",
  "started_on",
  "due_on",
  "done_on",
  "is_over",
]);

const probe: CohortSql = {
  fact: (table) => sql.identifier(table),
  editions: (table) => sql.identifier(table),
  days: sql`days`,
  known: sql`known`,
  shared: (name, query) => sql`${sql.identifier(name)} as (${query})`,
  lastBy: (rows) => sql`(${rows})`,
};

function readCohort(cohort: Cohort): ReadCohort {
  const names = mentions(cohort.cases(probe).text.replaceAll('"', ""));
  const conditions = conditionsOf(cohort);
  const declared = ["team", "service", ...(cohort.dimensions ?? []).map(({ column }) => column)];
  // An output breaks figures down, or is not used at all, if it is only handed on: not compared or computed with.
  const used = new Set(names.flatMap(({ word, isPlain, newName }) => (isPlain && newName === word ? [] : [word])));
  // In the later parts of a union an output has its name from its place, so that only a given or declared name tells.
  const isShown = ({ isPlain, isNamed, newName }: Mention) =>
    isPlain &&
    (isNamed || declared.includes(newName)) &&
    !everyCase.has(newName) &&
    !conditions.has(newName) &&
    !used.has(newName);
  const counting = names.flatMap((name) => (isShown(name) ? [] : [name.word]));
  return { facts: factsNamed(cohort), counting: new Set([...counting, ...conditions]) };
}

/** A name in a query that is not itself a new name. */
interface Mention {
  readonly word: string;
  /** Whether it is an output of a query just as it is. */
  readonly isPlain: boolean;
  /** Whether the query gives that output a name. */
  readonly isNamed: boolean;
  /** The name of that output. */
  readonly newName: string;
}

/** Every name in a query, except those behind "as". */
function mentions(query: string): readonly Mention[] {
  return [...query.matchAll(/(?<![\w.])(?:\w+\.)?([A-Za-z_]\w*)(?:\s+as\s+(\w+))?/g)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    const [before, after] = [query.slice(Math.max(0, match.index - 30), match.index), query.slice(end, end + 30)];
    if (/\bas\s+$/.test(before)) return [];
    const isPlain = /(?:\bselect|,)\s*$/.test(before) && /^\s*(?:,|\bfrom\b|$)/.test(after);
    return [{ word: match[1]!, isPlain, isNamed: match[2] !== undefined, newName: match[2] ?? match[1]! }];
  });
}

/** The names in the conditions of every KPI that counts a cohort. */
function conditionsOf(cohort: Cohort): ReadonlySet<string> {
  const counted = kpis.flatMap(definitionsOf).flatMap(({ counted: one }) => (one?.cohort === cohort ? [one] : []));
  const texts = counted.flatMap(({ of, met, amount, per, pending, exempt }) => [of, met, amount, per, pending, exempt]);
  return new Set(texts.flatMap((text) => text?.match(/[A-Za-z_]\w*/g) ?? []));
}
