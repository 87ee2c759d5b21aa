import { deliveryOf } from "../../declare/fact.ts";
import { derivedFacts, factOf, facts } from "../../facts.ts";
import type { Day } from "../../words/day.ts";
import { periodContaining, step } from "../../words/period.ts";
import type { Cohort, RequiredFact } from "../../declare/cohort.ts";
import type { Query } from "../../words/query.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { neededColumns } from "./needed-columns.ts";
import { dayOfRow } from "./standing-fact.sql.ts";

/** From when to when a cohort can be counted. */
export interface CohortSpan {
  /** First day of the first month. */
  readonly from: Day;
  /** The last day that its sources tell of. */
  readonly known: Day;
  /** First day of the six financial years before the one that is known. */
  readonly whole: Day;
  /** Where the records that it needs begin after that: the first day, and the table that begins last. Else null. */
  readonly begins: RecordsBeginning | null;
}

/** The first day of the records of a table. */
export interface RecordsBeginning {
  readonly on: Day;
  readonly in: string;
}

interface Feed {
  fact: string;
  /** Null where its rows have no day. */
  begins: Day | null;
  known: Day | null;
  hasRows: boolean;
}

/**
 * The spans of those cohorts that can be counted, in one statement. One begins six financial years before the one that is
 * known, which is as long as sources are asked to keep their history whole, or with the records if they begin later.
 *
 * @param reachBack - whether the records are known to begin before that, whatever their first day
 */
export async function cohortSpans(
  query: Query,
  cohorts: readonly Cohort[],
  authority: string,
  reachBack = false,
): Promise<ReadonlyMap<Cohort, CohortSpan>> {
  const rows = await query<Feed>(feedsOf(cohorts, sql.value(authority)));
  const feeds = new Map(rows.map((feed) => [feed.fact, feed]));
  return new Map(
    cohorts.flatMap((cohort): [Cohort, CohortSpan][] => {
      const known = knownOf(cohort, feeds);
      if (known === null) return [];
      const whole = step(periodContaining("FINANCIAL_YEAR", known), -6).start;
      const begins = reachBack ? null : beginningOf(cohort, feeds);
      const from = begins === null ? whole : periodContaining("MONTH", begins.on).start;
      return [[cohort, from > whole ? { known, whole, from, begins } : { known, whole, from: whole, begins: null }]];
    }),
  );
}

/** A query for from when to when each fact is known that decides the spans of some cohorts. */
export function feedsOf(cohorts: readonly Cohort[], authority: Sql): Sql {
  const read = new Set(cohorts.flatMap((cohort) => [...cohort.needs, ...clockOf(cohort)]).flat());
  return sql.join(
    [...read].map((table) => feedSql(table, authority)),
    " union all ",
  );
}

/** The facts that say up to which day a cohort's cases are known. */
export function clockOf({ knownDayFacts, needs }: Cohort): readonly RequiredFact[] {
  return knownDayFacts ?? needs.slice(0, 1);
}

/**
 * The first day from which all facts that a cohort needs have records; of tables that can replace one another, the one that is
 * read. Null if none has a day. A snapshot that the source took itself is known by its months.
 */
function beginningOf({ kind, needs }: Cohort, feeds: ReadonlyMap<string, Feed>): RecordsBeginning | null {
  if (kind === "FILED_SNAPSHOT") return null;
  const firsts = needs.flatMap((needed): RecordsBeginning[] => {
    const read = [needed].flat().find((table) => feeds.get(table)?.hasRows);
    const day = read === undefined ? null : feeds.get(read)!.begins;
    return day === null ? [] : [{ on: day, in: read! }];
  });
  return firsts.toSorted((one, other) => other.on.localeCompare(one.on))[0] ?? null;
}

/** The last day that all of a cohort's clock tells of; null where one of the facts that it needs was never loaded. */
function knownOf(cohort: Cohort, feeds: ReadonlyMap<string, Feed>): Day | null {
  const dayOf = (needed: RequiredFact) => {
    const loaded = [needed].flat().flatMap((table) => {
      const feed = feeds.get(table);
      return feed === undefined || feed.known === null ? [] : [{ known: feed.known, hasRows: feed.hasRows }];
    });
    return (loaded.find(({ hasRows }) => hasRows) ?? loaded[0])?.known ?? null;
  };
  if (cohort.needs.some((needed) => dayOf(needed) === null)) return null;
  const days = clockOf(cohort).map(dayOf);
  const told = days.filter((day) => day !== null).toSorted((one, other) => one.localeCompare(other));
  return told.length < days.length ? null : (told[0] ?? null);
}

/**
 * Up to which day a fact is known, and whether it has any rows: the date of its newest extract says so. Where an extract
 * is the whole table, that is the one that was loaded last. A yearly return tells of the year that ends on 31 March and
 * no more.
 */
function feedSql(table: string, authority: Sql): Sql {
  const current = sql`${sql.identifier(table)} f where f.authority = ${authority} and f.superseded_by is null`;
  const day = sql`(l.as_at at time zone 'Europe/London')::date`;
  const extracts = sql`dated_load l where l.target_table = ${table} and l.authority = ${authority}`;
  const known = Object.hasOwn(factOf(table).columns, "return_year")
    ? sql`(select least(make_date(max(f.return_year) + 1, 3, 31), (select ${day} from load l where l.id = max(f.written_by))) from ${current})`
    : isWhole(table)
      ? sql`(select ${day} from ${extracts} order by l.id desc limit 1)`
      : sql`(select max(${day}) from ${extracts})`;
  return sql`select ${table} as fact, ${firstDay(table, authority)}::text as begins, ${known}::text as known, exists (select from ${current}) as "hasRows"`;
}

/** The first day of a fact's records: of its rows, or of the first year that a return is for. Null if no KPI counts by its day. */
function firstDay(table: string, authority: Sql): Sql {
  const fact = factOf(table);
  const made = derivedFacts.find((derived) => derived.table === table)?.madeOf;
  const brought = made === undefined ? fact : factOf(made);
  const first = (from: string, day: Sql) =>
    sql`(select ${day} from ${sql.identifier(from)} t where t.authority = ${authority} and t.superseded_by is null)`;
  if (Object.hasOwn(brought.columns, "return_year"))
    return first(brought.table, sql`make_date(min(t.return_year), 4, 1)`);
  // A day that no KPI counts by is no reason to withhold one.
  const day = fact.date !== undefined && neededColumns(fact).has(fact.date) ? dayOfRow(fact) : null;
  return day === null ? sql`null::date` : first(table, sql`min(${day})`);
}

/** Whether each extract of a fact is the whole table, so that no row of an earlier one stands. */
function isWhole(table: string): boolean {
  const brought = facts.find((fact) => fact.table === table);
  const disposition = brought === undefined ? null : deliveryOf(brought).disposition;
  return disposition === "snapshot" || disposition === "window";
}
