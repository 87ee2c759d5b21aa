import { derivedFacts, type Fact, facts, loaderIdOf } from "../../facts.ts";
import type { Cohort, RequiredFact } from "../../declare/cohort.ts";
import { factsOf } from "./cohort-facts.ts";
import type { Kpi } from "../../declare/kpi.ts";
import { kpis } from "../../kpis.ts";

/**
 * The KPIs that are counted from the records a feed brings, in the order of a scorecard. `loaded` are the feeds of which
 * something stands: where several can tell the same, a KPI rests on the one that is read, and on each while none is.
 */
export function kpisCountedFrom(feed: string, loaded: ReadonlySet<string>): Kpi[] {
  const brought = facts.find((fact) => loaderIdOf(fact) === feed);
  if (brought === undefined) return [];
  const tables = tablesOf(brought);
  const stands = new Set(facts.filter((fact) => loaded.has(loaderIdOf(fact))).flatMap(tablesOf));
  return kpis.filter(({ counted }) => counted && readsOf(counted.cohort, stands).some((each) => tables.includes(each)));
}

/** The tables of loaded facts that a cohort reads. Of facts that can tell the same, only the one that is read. */
export function loadedFactsOf(cohort: Cohort, loaded: ReadonlySet<string>): string[] {
  const stands = new Set(facts.filter(({ table }) => loaded.has(table)).flatMap(tablesOf));
  const read = new Set(readsOf(cohort, stands));
  return [...loaded].filter((table) => read.has(table) || madeOf(table).some((made) => read.has(made)));
}

/** The tables that are made of one. */
function madeOf(table: string): string[] {
  return derivedFacts.filter((made) => made.madeOf === table).map((made) => made.table);
}

/** The fact's table, and those that are made of it. */
function tablesOf({ table }: Fact): string[] {
  return [table, ...madeOf(table)];
}

function readsOf(cohort: Cohort, stands: ReadonlySet<string>): readonly string[] {
  const passedOver = cohort.needs.flatMap((needed) => standIns(needed, stands));
  return factsOf(cohort).filter((table) => !passedOver.includes(table));
}

/** Of facts that can stand in for one another, those that are not read, because a better one is there. */
function standIns(needed: RequiredFact, stands: ReadonlySet<string>): readonly string[] {
  if (typeof needed === "string") return [];
  const read = needed.find((table) => stands.has(table));
  return read === undefined ? [] : needed.filter((table) => table !== read);
}
