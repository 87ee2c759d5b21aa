import { escapeLiteral } from "pg";
import { linkedFacts } from "./linked-facts.ts";
import type { Day } from "../../words/day.ts";
import { factsOf } from "./cohort-facts.ts";
import { cohortSpans } from "./cohort-spans.ts";
import type { Query } from "../../words/query.ts";
import { kpis as everyKpi } from "../../kpis.ts";
import { definitionsOf, isCounted, type CountedKpi, type Kpi } from "../../declare/kpi.ts";
import { settleCounts } from "./owed-counts.ts";
import { countedTogether, tallySql } from "./tally-sql.ts";

/** What is counted, for whom, and why now. */
export interface Recount {
  /** ONS code. */
  readonly authority: string;
  /** The load or undo that gave rise to it, for each KPI where they differ; null where no load did. */
  readonly cause: number | null | ReadonlyMap<Kpi, number | null>;
  /** The facts that have changed; undefined recounts every KPI. */
  readonly facts?: readonly string[];
  /** Default: every KPI. */
  readonly kpis?: readonly Kpi[];
}

/**
 * Counts the KPIs that some facts bear on anew, and keeps what has changed as new versions: what was known before can be
 * asked for ever. Set-based: one statement a cohort. To be run inside the transaction that changes the facts, so that
 * facts and figures are seen together. A cohort of which a needed fact was never loaded is not counted. A KPI of several
 * definitions is counted by each of them.
 */
export async function keepTallies(query: Query, recount: Recount): Promise<void> {
  const { authority, cause, facts: changed, kpis = everyKpi } = recount;
  const counted = [...new Set(kpis.flatMap(definitionsOf))].filter(isCounted);
  const cohorts = [...Map.groupBy(counted, (kpi) => kpi.counted.cohort)].filter(
    ([cohort]) => changed === undefined || factsOf(cohort).some((table) => changed.includes(table)),
  );
  if (cohorts.length === 0) return;
  await query(
    `create temp table if not exists tally_now (kpi text, version integer, month date, unit text, numerator numeric, denominator numeric,
       pending integer, exempt integer) on commit drop`,
    [],
  );
  await query("truncate tally_now", []);
  await query(
    "create temp table if not exists span_now (kpi text, version integer, from_month date, known_day date) on commit drop",
    [],
  );
  await query("truncate span_now", []);
  // How many rows stand on a day is guessed far too low, and nobody may have looked yet how many tallies there are: what
  // looks like few would be looked up one by one.
  await query("set local enable_nestloop = off", []);
  const linked = await linkedFacts(query, authority);
  const kept = new Map<string, Day>();
  const spans = await cohortSpans(
    query,
    cohorts.map(([cohort]) => cohort),
    authority,
  );
  for (const [cohort, group] of cohorts) {
    const span = spans.get(cohort);
    if (span === undefined) continue;
    const shared: Shared[] = [];
    const statement = tallySql(
      cohort,
      group,
      countedTogether((table, made, key) => shared.push({ table, made, key }), linked),
    );
    for (const one of shared) {
      if (kept.get(one.table) === span.known) continue;
      await keepShared(query, one, [authority, span.known, span.whole]);
      kept.set(one.table, span.known);
    }
    await query(statement, [authority, span.known, span.from]);
    // Before its first case a source may not have been kept at all: a nought there would be a guess.
    await query(
      `insert into span_now select k.id, k.version, f.month, $2::date
       from jsonb_to_recordset($1::jsonb) k (id text, version integer)
       cross join (select min(month) as month from tally_now
         where (kpi, version) in (select id, version from jsonb_to_recordset($1::jsonb) k (id text, version integer))) f
       where f.month is not null`,
      [JSON.stringify(group.map(({ id, version }) => ({ id, version }))), span.known],
    );
  }
  const recounted = cohorts.flatMap(([, group]) => group);
  await keepChanges(query, authority, recounted, cause);
  await query("set local enable_nestloop to default", []);
  await settleCounts(query, authority, recounted);
}

/** What several cohorts have in common: a temporary table, the query it is made by, and the column that tells its rows apart. */
interface Shared {
  readonly table: string;
  readonly made: string;
  readonly key: string | undefined;
}

/** Works out what cohorts have in common. `values` are those of its query's parameters, in their order. */
async function keepShared(query: Query, { table, made, key }: Shared, values: readonly string[]): Promise<void> {
  // A statement that makes a table has no parameters.
  const written = made.replaceAll(/\$([1-3])/g, (_, number: string) => escapeLiteral(values[Number(number) - 1]!));
  await query(`drop table if exists ${table}`, []);
  await query(`create temp table ${table} on commit drop as ${written}`, []);
  if (key !== undefined) await query(`create unique index on ${table} (${key})`, []);
  await query(`analyze ${table}`, []);
}

const tallyKey =
  "t.authority = $1 and t.kpi = n.kpi and t.version = n.version and t.month = n.month and t.unit = n.unit";
const sameTally =
  "(t.numerator, t.denominator, t.pending, t.exempt) = (n.numerator, n.denominator, n.pending, n.exempt)";
const spanKey = "t.authority = $1 and t.kpi = n.kpi and t.version = n.version";
const sameSpan = "(t.from_month, t.known_day) = (n.from_month, n.known_day)";

async function keepChanges(
  query: Query,
  authority: string,
  kpis: readonly CountedKpi[],
  cause: Recount["cause"],
): Promise<void> {
  const causeOf = (kpi: Kpi) => (typeof cause === "object" ? (cause?.get(kpi) ?? null) : cause);
  const recounted = JSON.stringify(kpis.map((kpi) => ({ id: kpi.id, version: kpi.version, cause: causeOf(kpi) })));
  const among =
    "(t.kpi, t.version) in (select k.id, k.version from jsonb_to_recordset($2::jsonb) k (id text, version integer))";
  // One moment for all, after the load that caused it was finished.
  const [moment] = await query<{ now: Date }>("select clock_timestamp() as now", []);
  await query("analyze tally_now, span_now", []);
  // Where the last case of a month has gone, a nought takes its place, so that the load which took it away is known.
  await query(
    `insert into tally_now select t.kpi, t.version, t.month, t.unit, 0, 0, 0, 0 from tally t
     join span_now s on s.kpi = t.kpi and s.version = t.version and t.month between s.from_month and s.known_day
     where t.authority = $1 and t.known_until is null and t.kpi = any ($2::text[])
       and not exists (select from tally_now n where ${tallyKey})`,
    [authority, kpis.filter(({ counted }) => counted.cohort.kind !== "FILED_SNAPSHOT").map(({ id }) => id)],
  );
  for (const { table, columns, key, same } of [
    { table: "tally", columns: "month, unit, numerator, denominator, pending, exempt", key: tallyKey, same: sameTally },
    { table: "tally_span", columns: "from_month, known_day", key: spanKey, same: sameSpan },
  ]) {
    const now = table === "tally" ? "tally_now" : "span_now";
    await query(
      `update ${table} t set known_until = $3 where t.authority = $1 and t.known_until is null and ${among}
         and not exists (select from ${now} n where ${key} and ${same})`,
      [authority, recounted, moment!.now],
    );
    // What stands already is put aside first: an insert that looked for it would find what it has just written itself.
    await query(`delete from ${now} n using ${table} t where ${key} and t.known_until is null`, [authority]);
    await query(
      `insert into ${table} (authority, kpi, version, ${columns}, known_from, caused_by)
       select $1, n.kpi, n.version, ${columns}, $2, k.cause from ${now} n
       join jsonb_to_recordset($3::jsonb) k (id text, version integer, cause integer) on k.id = n.kpi and k.version = n.version`,
      [authority, moment!.now, recounted],
    );
  }
}
