import type { CohortSql, FactSql } from "../../declare/cohort.ts";
import { factOf } from "../../facts.ts";
import type { Day } from "../../words/day.ts";
import { sql, type Sql } from "../../words/sql.ts";
import type { AuthorityFacts } from "./authority-facts.ts";
import { everyVersion, standingFact } from "./standing-fact.sql.ts";

/** The authority and the days that cases are counted for. Each is one parameter of a statement, however often it is used. */
export interface CountedDays {
  readonly authority: Sql;
  /** First day of the first month. */
  readonly from: Sql;
  readonly known: Sql;
}

/** The fragments of an authority and its days. */
export function countedDays(authority: string, from: Day, known: Day): CountedDays {
  return { authority: sql`${authority}::text`, from: sql`${from}::date`, known: sql`${known}::date` };
}

/** Reads the facts of an authority as they are, without their links. */
function plainFacts(authority: Sql): FactSql {
  return {
    fact: (table) =>
      sql`(select * from ${sql.identifier(table)} where authority = ${authority} and superseded_by is null)`,
    editions: (table) => editionsOf(table, sql.identifier(table), authority),
  };
}

/** A fact as the newest load of each month left it. `rows` are all versions of its rows. */
function editionsOf(table: string, rows: Sql, authority: Sql): Sql {
  return sql`(
    select f.*, l.day
    from (
      select distinct on (date_trunc('month', as_at at time zone 'Europe/London')) id, (as_at at time zone 'Europe/London')::date as day
      from dated_load where target_table = ${table} and authority = ${authority}
      order by date_trunc('month', as_at at time zone 'Europe/London'), as_at desc, id desc
    ) l
    join ${rows} f on f.authority = ${authority} and f.written_by <= l.id and (f.superseded_by is null or f.superseded_by > l.id)
  )`;
}

/** The parts of a cohort's query for every month end, from the first month to the last known day. */
export function monthlySql({ authority, from, known }: CountedDays): CohortSql {
  return {
    ...plainFacts(authority),
    days: monthEnds(from, known),
    known,
    shared: (name, query) => sql`${sql.identifier(name)} as materialized (${query})`,
    lastBy: (rows) =>
      workedOutOnce(sql`
      select r.child, r.held_on as last, coalesce(lead(r.held_on) over (partition by r.child order by r.held_on), 'infinity') as next
      from (${rows}) r`),
  };
}

// Worked out once, and not anew for every pair of a day and a row that is looked at.
function monthEnds(from: Sql, known: Sql): Sql {
  return sql`(select least((m + interval '1 month - 1 day')::date, ${known}) as day
    from generate_series(${from}, ${known}, interval '1 month') m offset 0)`;
}

/** The last day of each month, or the last known day in it, as a relation with the column `day`. */
export function endsOfMonths(months: readonly Day[], known: Sql): Sql {
  return sql`(select least((m + interval '1 month - 1 day')::date, ${known}) as day from unnest(${months}::date[]) m offset 0)`;
}

/** The parts of a cohort's query for one day only. */
export function onOneDay(monthly: CohortSql, day: Sql): CohortSql {
  return {
    ...monthly,
    days: sql`(select ${day} as day)`,
    lastBy: (rows) =>
      workedOutOnce(
        sql`select r.child, max(r.held_on) as last, 'infinity'::date as next from (${rows}) r where r.held_on <= ${day} group by r.child`,
      ),
  };
}

/** Reads facts so that the rows of those in `linked` are under the child that their identifier is linked to. */
export function withLinksResolved<Reads extends FactSql>(
  reads: Reads,
  authority: Sql,
  linked: ReadonlySet<string>,
): Reads {
  return {
    ...reads,
    fact: (table, among) =>
      linked.has(table) ? standingFact(factOf(table), authority, among) : reads.fact(table, among),
    editions: (table) =>
      linked.has(table) ? editionsOf(table, everyVersion(factOf(table), authority), authority) : reads.editions(table),
  };
}

/**
 * A query of the current facts of an authority, in which each child has one identifier.
 *
 * @example
 * ofCurrentFacts(await authorityFacts(query, "E10000032"), ({ fact }) => sql`select ... from ${fact("cla_episodes")} e`)
 */
export function ofCurrentFacts({ authority, linked }: AuthorityFacts, queryOf: (reads: FactSql) => Sql): Sql {
  const own = sql`${authority}::text`;
  return queryOf(withLinksResolved(plainFacts(own), own, linked));
}

/**
 * The parts of a cohort's query as `monthlySql` has them, with the days and all that cohorts share in temporary tables.
 * Links of the facts in `linked` are resolved.
 *
 * @param keep - called with each table that is needed, in order, with its query and its unique column, if it has one
 */
export function countedTogether(
  days: CountedDays,
  linked: ReadonlySet<string>,
  keep: (table: string, query: Sql, key?: string) => void,
): CohortSql {
  const monthly = withLinksResolved(monthlySql(days), days.authority, linked);
  return {
    ...monthly,
    // Few children of one day are many over all months.
    fact: (table) => monthly.fact(table),
    get days() {
      keep("shared_days", sql`select day from ${monthly.days} d`, "day");
      return sql`shared_days`;
    },
    shared: (name, query) => {
      const table = `shared_${name}`;
      keep(table, query);
      return sql`${sql.identifier(name)} as not materialized (select * from ${sql.identifier(table)})`;
    },
  };
}

/** A relation that is worked out once, and not again for each row it is joined to, however few the planner expects. */
function workedOutOnce(query: Sql): Sql {
  return sql`(with once as materialized (${query}) select * from once)`;
}
