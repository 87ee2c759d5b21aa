import { authorityFacts } from "./authority-facts.ts";
import type { Day } from "../../words/day.ts";
import { factsOf } from "./cohort-facts.ts";
import { type CohortSpan, cohortSpans } from "./cohort-spans.ts";
import type { Query } from "../../words/query.ts";
import { period, step } from "../../words/period.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { kpis as everyKpi } from "../../kpis.ts";
import { definitionsOf, isCounted, type CountedKpi, type Kpi } from "../../declare/kpi.ts";
import { worklistsOf } from "./open-actions.ts";
import { settleCounts } from "./owed-counts.ts";
import { countedDays, countedTogether } from "./cohort-sql.ts";
import { countingSql } from "./counting-sql.ts";
import { unplacedSql } from "./unplaced.sql.ts";

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
  /** Whether the records are known to go back further than anything counted. Default: they begin with their first day. */
  readonly reachBack?: boolean;
}

/**
 * Counts KPIs again, with one statement for each cohort, and adds a new version of each tally that has changed. Earlier
 * versions stay for questions about the past. The open actions of their worklists are replaced.
 *
 * Call it in the transaction that changes the facts. A cohort is left out until each fact that it needs was loaded.
 */
export async function keepTallies(query: Query, recount: Recount): Promise<void> {
  const { authority, cause, facts: changed, kpis = everyKpi } = recount;
  const definitions = [...new Set(kpis.flatMap(definitionsOf))].filter(isCounted);
  const cohorts = [...Map.groupBy(definitions, (kpi) => kpi.counted.cohort)].filter(
    ([cohort]) => changed === undefined || factsOf(cohort).some((table) => changed.includes(table)),
  );
  if (cohorts.length === 0) return;
  await emptyTables(query);
  // How many rows stand on a day is guessed far too low, and nobody may have looked yet how many tallies there are: what
  // looks like few would be looked up one by one.
  await query(sql`set local enable_nestloop = off`);
  const { linked } = await authorityFacts(query, authority);
  const kept = new Map<string, Day>();
  const counted: CountedSpan[] = [];
  const spans = await cohortSpans(
    query,
    cohorts.map(([cohort]) => cohort),
    authority,
    recount.reachBack,
  );
  const recounted = cohorts.flatMap(([, group]) => group);
  const worklists = worklistsOf(recounted).map(({ id }) => id);
  await query(sql`delete from open_action where authority = ${authority} and kpi = any (${worklists}::text[])`);
  for (const [cohort, group] of cohorts) {
    const span = spans.get(cohort);
    if (span === undefined) continue;
    const shared: Shared[] = [];
    // What is shared is worked out for the whole history, also where a cohort is counted from a later month on.
    const reads = countedTogether(countedDays(authority, span.whole, span.known), linked, (table, made, key) =>
      shared.push({ table, made, key }),
    );
    const firsts = group.map((kpi) => firstMonthOf(kpi, span));
    // What is to be done is known whether or not its month can be judged.
    const from = worklistsOf(group).length > 0 ? span.whole : firsts.toSorted()[0]!;
    const days = countedDays(authority, from, span.known);
    const statements = countingSql(cohort, group, reads, days);
    for (const one of shared) {
      if (kept.get(one.table) === span.known) continue;
      await keepShared(query, one);
      kept.set(one.table, span.known);
    }
    for (const statement of statements) await query(statement);
    const place = counted.length;
    for (const [index, { id, version }] of group.entries())
      counted.push({ id, version, cohort: place, first: firsts[index]!, known: span.known, begins: span.begins });
  }
  await query(spansSql(counted));
  await query(
    sql`delete from tally_now n using span_now s where s.kpi = n.kpi and s.version = n.version and n.month < s.from_month`,
  );
  await keepChanges(query, authority, recounted, cause);
  await query(sql`set local enable_nestloop to default`);
  await settleCounts(query, authority, recounted);
}

/** Makes the temporary tables that are counted into, empty. */
async function emptyTables(query: Query): Promise<void> {
  const tables = {
    tally_now: sql`kpi text, version integer, month date, unit text, numerator numeric, denominator numeric, pending integer, exempt integer, overdue integer`,
    span_now: sql`kpi text, version integer, from_month date, known_day date, waits_from date, begins_on date, begins_in text`,
    wait_now: sql`kpi text, version integer, waits_from date`,
    unplaced_now: sql`kpi text, version integer, unit text, months datemultirange`,
  };
  for (const [table, columns] of Object.entries(tables))
    await query(sql`create temp table if not exists ${sql.identifier(table)} (${columns}) on commit drop`);
  await query(sql`truncate ${sql.join(Object.keys(tables).map((table) => sql.identifier(table)))}`);
}

/** The first month that a KPI can be counted for: it needs the records of the months that it looks back to. */
function firstMonthOf({ counted: { lookBack = 0 } }: CountedKpi, { from }: CohortSpan): Day {
  return step(period("MONTH", from), lookBack).start;
}

/** A KPI that was counted, with its first month, a number for its cohort, and the last known day and beginning of that. */
interface CountedSpan extends Pick<CohortSpan, "known" | "begins"> {
  readonly id: string;
  readonly version: number;
  readonly cohort: number;
  readonly first: Day;
}

/**
 * Writes to the temporary table `span_now` the months that KPIs were counted for: from the first case of any KPI of their
 * cohort, and not before their own first month. Before a first case a source may not have been kept at all: a nought there would be a guess.
 */
function spansSql(counted: readonly CountedSpan[]): Sql {
  return sql`
    insert into span_now
    with counted as (
      select * from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) k (id text, version integer, cohort integer, first date, known date, begins jsonb)
    ), began as (
      select k.cohort, min(n.month) as month from counted k
      join (select kpi, version, min(month) as month from tally_now group by kpi, version) n on n.kpi = k.id and n.version = k.version
      group by k.cohort
    )
    select k.id, k.version, greatest(b.month, k.first), k.known, w.waits_from, (k.begins ->> 'on')::date, k.begins ->> 'in'
    from counted k join began b on b.cohort = k.cohort left join wait_now w on w.kpi = k.id and w.version = k.version`;
}

/** What several cohorts have in common: a temporary table, the query it is made by, and the column that tells its rows apart. */
interface Shared {
  readonly table: string;
  readonly made: Sql;
  readonly key: string | undefined;
}

/** Works out what cohorts have in common. A statement that makes a table has no parameters. */
async function keepShared(query: Query, { table, made, key }: Shared): Promise<void> {
  const name = sql.identifier(table);
  await query(sql`drop table if exists ${name}`);
  await query(sql`create temp table ${name} on commit drop as ${sql.raw(made.literal())}`);
  if (key !== undefined) await query(sql`create unique index on ${name} (${sql.identifier(key)})`);
  await query(sql`analyze ${name}`);
}

const tallyColumns = sql`month, unit, numerator, denominator, pending, exempt, overdue`;
const spanColumns = sql`from_month, known_day, waits_from, begins_on, begins_in`;
const unplacedColumns = sql`unit, months`;
const sameTally = sql`(t.numerator, t.denominator, t.pending, t.exempt, t.overdue) = (n.numerator, n.denominator, n.pending, n.exempt, n.overdue)`;
const sameSpan = sql`(t.from_month, t.known_day) = (n.from_month, n.known_day)
  and (t.waits_from, t.begins_on, t.begins_in) is not distinct from (n.waits_from, n.begins_on, n.begins_in)`;
const sameUnplaced = sql`t.months = n.months`;

async function keepChanges(
  query: Query,
  authority: string,
  kpis: readonly CountedKpi[],
  cause: Recount["cause"],
): Promise<void> {
  const own = sql.value(authority);
  const spanKey = sql`t.authority = ${own} and t.kpi = n.kpi and t.version = n.version`;
  const tallyKey = sql`${spanKey} and t.month = n.month and t.unit = n.unit`;
  const causeOf = (kpi: Kpi) => (typeof cause === "object" ? (cause?.get(kpi) ?? null) : cause);
  const recounted = sql`${JSON.stringify(kpis.map((kpi) => ({ id: kpi.id, version: kpi.version, cause: causeOf(kpi) })))}::jsonb`;
  // One moment for all, after the load that caused it was finished.
  const [moment] = await query<{ now: Date }>(sql`select clock_timestamp() as now`);
  const now = sql.value(moment!.now);
  await query(sql`analyze tally_now, span_now`);
  await query(unplacedSql);
  // Where the last case of a month has gone, a nought takes its place, so that the load which took it away is known.
  await query(
    sql`insert into tally_now select t.kpi, t.version, t.month, t.unit, 0, 0, 0, 0, 0 from tally t
     join span_now s on s.kpi = t.kpi and s.version = t.version and t.month between s.from_month and s.known_day
     where t.authority = ${own} and t.known_until is null
       and t.kpi = any (${kpis.filter(({ counted }) => counted.cohort.kind !== "FILED_SNAPSHOT").map(({ id }) => id)}::text[])
       and not exists (select from tally_now n where ${tallyKey})`,
  );
  for (const { table, counted, columns, key, same } of [
    { table: sql`tally`, counted: sql`tally_now`, columns: tallyColumns, key: tallyKey, same: sameTally },
    { table: sql`tally_span`, counted: sql`span_now`, columns: spanColumns, key: spanKey, same: sameSpan },
    {
      table: sql`tally_unplaced`,
      counted: sql`unplaced_now`,
      columns: unplacedColumns,
      key: sql`${spanKey} and t.unit = n.unit`,
      same: sameUnplaced,
    },
  ]) {
    await query(
      sql`update ${table} t set known_until = ${now} where t.authority = ${own} and t.known_until is null
         and (t.kpi, t.version) in (select k.id, k.version from jsonb_to_recordset(${recounted}) k (id text, version integer))
         and not exists (select from ${counted} n where ${key} and ${same})`,
    );
    // What stands already is put aside first: an insert that looked for it would find what it has just written itself.
    await query(sql`delete from ${counted} n using ${table} t where ${key} and t.known_until is null`);
    await query(
      sql`insert into ${table} (authority, kpi, version, ${columns}, known_from, caused_by)
       select ${own}, n.kpi, n.version, ${columns}, ${now}, k.cause from ${counted} n
       join jsonb_to_recordset(${recounted}) k (id text, version integer, cause integer) on k.id = n.kpi and k.version = n.version`,
    );
  }
}
