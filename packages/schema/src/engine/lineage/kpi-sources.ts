import { childLinks } from "../../children/child-links.fact.ts";
import { derivedFacts, factOf, facts, loaderIdOf } from "../../facts.ts";
import { publishedFeeds } from "../../feeds.ts";
import type { Kpi } from "../../declare/kpi.ts";
import type { Cohort } from "../../declare/cohort.ts";
import { kpis } from "../../kpis.ts";
import { cohorts } from "../../cohorts.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { nameOfRead, type ReadFact, readFactsOf } from "./read-facts.ts";

/**
 * The tables that files bring, of those that a cohort reads. `standing` are the names of what has rows, as `standingTables`
 * reads them. Of tables that can replace one another only the one that is read, and while none has rows each.
 */
export function tablesBehind(cohort: Cohort, standing: ReadonlySet<string>): readonly string[] {
  const behind = readFactsOf(cohort).filter((fact) => isRead(fact, standing));
  return [...new Set(behind.map(({ table }) => broughtTable(table)))];
}

function isRead(fact: ReadFact, standing: ReadonlySet<string>): boolean {
  if (fact.unless.some((table) => standing.has(table))) return false;
  return fact.through === undefined || !standing.has(broughtTable(fact.table)) || standing.has(nameOfRead(fact));
}

/** The table that a file brings for a table to have rows: its own, or the one that it is made of. */
export function broughtTable(table: string): string {
  return derivedFacts.find((made) => made.table === table)?.madeOf ?? table;
}

const read = cohorts.flatMap(readFactsOf);
const deciding = [...new Set([...read.flatMap(({ unless }) => unless), broughtTable(childLinks.table)])];
const linked = [...new Set(read.flatMap(({ through }) => through ?? []))];

/**
 * SQL for what has rows and decides which tables are read, in the column `table`: the better of tables that can replace one
 * another, and the tables with rows under a linked identifier.
 */
export function standingTables(authority: string): Sql {
  const own = sql`authority = ${sql.value(authority)}`;
  const links = sql`array(select identifier from ${sql.identifier(childLinks.table)} where ${own} and superseded_by is null)`;
  const parts = [
    ...deciding.map(
      (table) =>
        sql`select ${table}::text as "table" where exists (select from ${sql.identifier(table)} where ${own} and superseded_by is null)`,
    ),
    ...linked.map((table) => {
      const child = sql.identifier(factOf(table).child!);
      const name = nameOfRead({ table: childLinks.table, through: table });
      return sql`select ${name}::text where exists (select from ${sql.identifier(table)} where ${own} and superseded_by is null and ${child} = any (${links}))`;
    }),
  ];
  return sql.join(parts, " union all ");
}

/** A file's loader, and the series of the published table that the file is an edition of. */
export interface BroughtBy {
  readonly loader: string;
  readonly series: readonly string[];
}

/**
 * The KPIs whose figures are made of what a loader brings, in the order of a scorecard: counted from its table, published in
 * one of the series, or divided by its populations. `standing` are the tables that have rows.
 */
export function kpisMadeOf({ loader, series }: BroughtBy, standing: ReadonlySet<string>): Kpi[] {
  const brought = facts.find((fact) => loaderIdOf(fact) === loader);
  const isPopulation = loader === publishedFeeds.populations.loader && series.length > 0;
  return kpis.filter(
    (kpi) =>
      kpi.published.some((source) => series.includes(source.series)) ||
      (isPopulation && dividesByChildren(kpi)) ||
      (brought !== undefined && kpi.counted !== null && readsFrom(kpi.counted.cohort, brought.table, standing)),
  );
}

function readsFrom(cohort: Cohort, brought: string, standing: ReadonlySet<string>): boolean {
  return readFactsOf(cohort).some((fact) => broughtTable(fact.table) === brought && isRead(fact, standing));
}

/** Whether a figure of it is worked out over the mid-year estimate of children, under whatever name that table has. */
function dividesByChildren({ published, counted, unit }: Kpi): boolean {
  return published.some(({ formula }) => formula.kind === "per10k") || (counted !== null && unit === "RATE_PER_10K");
}
