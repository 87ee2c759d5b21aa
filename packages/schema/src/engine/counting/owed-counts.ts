import { createHash } from "node:crypto";
import { factsOf } from "./cohort-facts.ts";
import type { Query } from "../../words/query.ts";
import { namedLockSeed } from "../../words/lock-keys.ts";
import { sql } from "../../words/sql.ts";
import { definitionsOf, isCounted, type CountedKpi } from "../../declare/kpi.ts";
import { kpis as everyKpi } from "../../kpis.ts";
import { feedsOf } from "./cohort-spans.ts";
import { countedDays, monthlySql } from "./cohort-sql.ts";
import { countingSql } from "./counting-sql.ts";
import { unplacedSql } from "./unplaced.sql.ts";

/** A KPI whose counts are not of the facts and the definition as they stand. */
export interface OwedCount {
  readonly kpi: CountedKpi;
  /** The newest load whose facts it does not count; null where only its definition is new. */
  readonly cause: number | null;
}

const countedKpis = everyKpi.flatMap(definitionsOf).filter(isCounted);

/** Until the transaction ends, nobody else counts an authority's KPIs, or changes what is owed of them. */
export function takeCountingTurn(query: Query, authority: string): Promise<unknown> {
  return query(sql`select pg_advisory_xact_lock(hashtextextended(${`counting of ${authority}`}, ${namedLockSeed}))`);
}

/** Notes that the KPIs which some facts bear on are still to be counted, because of a load. For its own transaction. */
export async function oweCounts(
  query: Query,
  { authority, cause, facts }: { authority: string; cause: number; facts: readonly string[] },
): Promise<void> {
  await takeCountingTurn(query, authority);
  const kpis = countedKpis.filter(({ counted }) => factsOf(counted.cohort).some((table) => facts.includes(table)));
  const owed = JSON.stringify(kpis.map(({ id, version }) => ({ id, version })));
  await query(
    sql`insert into counted_kpi (authority, kpi, version, definition, owed_to)
     select ${authority}, k.id, k.version, '', ${cause} from jsonb_to_recordset(${owed}::jsonb) k (id text, version integer)
     on conflict (authority, kpi, version) do update set owed_to = greatest(counted_kpi.owed_to, excluded.owed_to)`,
  );
}

/**
 * Every KPI whose counts are owed: facts have come since, or it was never counted by the definition it has. Where the
 * authority has no row of any fact that a KPI reads, there is nothing of it to count.
 */
export async function owedCounts(query: Query, authority: string): Promise<OwedCount[]> {
  const rows = await query<{ kpi: string; version: number; definition: string; cause: number | null }>(
    sql`select kpi, version, definition, owed_to as cause from counted_kpi where authority = ${authority}`,
  );
  const known = new Map(rows.map((row) => [`${row.kpi} ${row.version}`, row]));
  const rowOf = (kpi: CountedKpi) => known.get(`${kpi.id} ${kpi.version}`);
  const isNew = (kpi: CountedKpi) => rowOf(kpi) === undefined;
  const kept = await factsKept(query, authority, countedKpis.filter(isNew));
  return countedKpis.flatMap((kpi) => {
    const row = rowOf(kpi);
    if (row === undefined && !factsOf(kpi.counted.cohort).some((table) => kept.has(table))) return [];
    if (row !== undefined && row.cause === null && row.definition === definitionOf(kpi)) return [];
    return [{ kpi, cause: row?.cause ?? null }];
  });
}

/** Of the facts that some KPIs read, those of which the authority has ever had a row. */
async function factsKept(query: Query, authority: string, kpis: readonly CountedKpi[]): Promise<ReadonlySet<string>> {
  const tables = [...new Set(kpis.flatMap(({ counted }) => factsOf(counted.cohort)))];
  if (tables.length === 0) return new Set();
  const own = sql.value(authority);
  const kept = tables.map(
    (table) =>
      sql`select ${table} as fact where exists (select from ${sql.identifier(table)} where authority = ${own})`,
  );
  const rows = await query<{ fact: string }>(sql.join(kept, " union all "));
  return new Set(rows.map(({ fact }) => fact));
}

/** Notes that KPIs have been counted, by the definitions they have. */
export async function settleCounts(query: Query, authority: string, kpis: readonly CountedKpi[]): Promise<void> {
  const counted = JSON.stringify(
    kpis.map((kpi) => ({ id: kpi.id, version: kpi.version, definition: definitionOf(kpi) })),
  );
  await query(
    sql`insert into counted_kpi (authority, kpi, version, definition, owed_to)
     select ${authority}, k.id, k.version, k.definition, null
     from jsonb_to_recordset(${counted}::jsonb) k (id text, version integer, definition text)
     on conflict (authority, kpi, version) do update set definition = excluded.definition, owed_to = null`,
  );
}

// Whose facts are counted, and of which days, is no part of a definition: here they are always the same.
const noDays = countedDays("", "-infinity", "-infinity");

/** A digest of the SQL that counts a KPI and its open actions: another one, where the KPI or its cohort is counted in another way. */
function definitionOf(kpi: CountedKpi): string {
  const { cohort, lookBack } = kpi.counted;
  const { needs, knownDayFacts, kind } = cohort;
  const uses = cohort.uses?.map((use) => (typeof use === "string" ? use : use.fact));
  const statements = countingSql(cohort, [kpi], monthlySql(noDays), noDays).map((statement) => statement.literal());
  const span = feedsOf([cohort], noDays.authority).literal();
  const said = JSON.stringify([...statements, unplacedSql.literal(), span, needs, uses, knownDayFacts, lookBack, kind]);
  return createHash("sha256").update(said).digest("hex");
}
