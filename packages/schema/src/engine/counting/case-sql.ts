import type { Cohort, CohortDimension } from "../../declare/cohort.ts";
import { type CountedKpi, isTimeliness } from "../../declare/kpi.ts";
import type { Day } from "../../words/day.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { workingDaysBetweenSql } from "../../words/working-days.sql.ts";
import type { AuthorityFacts } from "./authority-facts.ts";
import { countedDays, endsOfMonths, monthlySql, onOneDay, withLinksResolved } from "./cohort-sql.ts";
import { conditionsOf, countAlias, summedOver } from "./tally-sql.ts";
import { isAboveOn, isInPart, isNameOf } from "./unit-on-day.sql.ts";

/** The authority, days and org unit that cases are read for. */
export interface CohortQuestion extends AuthorityFacts {
  /** The last day that the cohort's sources cover. */
  readonly known: Day;
  /** First and last day of the period. */
  readonly from: Day;
  readonly to: Day;
  /** The org unit; the authority's code for all of it. */
  readonly unit: string;
  /** Where the source is itself a snapshot: whether its cases of every month are, not of the last alone. Default: no. */
  readonly everyMonth?: boolean;
  /** First days of months: the cases are those of each of them, a snapshot's of the end of each. Default: one period. */
  readonly months?: readonly Day[];
}

/**
 * The cases of a cohort in a period and org unit, as a relation with the cohort's columns.
 *
 * A snapshot is of the last day of the period, or of the last known day if that comes first.
 *
 * @example
 * ```ts
 * const march = { ...facts, known: "2026-05-31", from: "2026-03-01", to: "2026-03-31", unit: facts.authority };
 * await query(sql`select count(*)::integer as children from ${casesOf(childrenWeCareForCohort, march)} c`);
 * ```
 */
export function casesOf(cohort: Cohort, question: CohortQuestion): Sql {
  const days = countedDays(question.authority, question.from, question.known);
  const { authority, from, known } = days;
  const [to, unit] = [sql`${question.to}::date`, sql`${question.unit}::text`];
  const last = sql`least(${to}, ${known})`;
  const monthly = monthlySql(days);
  const { months } = question;
  const reads =
    months !== undefined
      ? { ...monthly, days: endsOfMonths(months, known) }
      : cohort.kind === "SNAPSHOT"
        ? onOneDay(monthly, last)
        : monthly;
  const ofPeriod = {
    EVENTS: sql`c.on_day between ${from} and ${last}`,
    SNAPSHOT: sql`${from} <= ${known}`,
    FILED_SNAPSHOT: sql`c.on_day between ${question.everyMonth ? from : sql`greatest(${from}, ${firstOfMonth(last)})`} and ${last}`,
  }[cohort.kind];
  const when =
    months === undefined
      ? ofPeriod
      : sql`c.on_day between ${from} and ${last} and ${firstOfMonth(sql`c.on_day`)} = any (${months}::date[])`;
  return sql`(
    select c.* from (${cohort.cases(withLinksResolved(reads, authority, question.linked))}) c
    where ${when} and (${unit} = ${authority} or exists (
      select from org_unit_name n join org_unit_ancestor a on a.ancestor = ${unit} and ${isAboveOn("n.unit", "c.on_day")}
      where n.authority = ${authority} and ${isNameOf(cohort, "n.name", "c")}))
  )`;
}

function firstOfMonth(day: Sql): Sql {
  return sql`date_trunc('month', ${day})::date`;
}

/**
 * The cases in a part of the organisation, as it is on the last known day, with the column `unit`.
 *
 * @param part - ids of org units, each with all units under it
 */
export function casesInPart(cohort: Cohort, question: CohortQuestion, part: readonly string[]): Sql {
  const authority = sql`${question.authority}::text`;
  const place = { authority, unit: "n.unit", day: sql`${question.known}::date` };
  return sql`(
    select c.*, n.unit from ${casesOf(cohort, question)} c
    left join org_unit_name n on n.authority = ${authority} and ${isNameOf(cohort, "n.name", "c")}
    where ${isInPart(sql`${part}::text[]`, place)}
  )`;
}

/** The state of a case that is to be done, and not late: due within a week, or later. */
export function dueOrPending(known: Sql): Sql {
  return sql`case when c.due_on <= ${known} + 7 then 'DUE' else 'PENDING' end`;
}

/**
 * The state of each case of a KPI. An open case that falls due within a week is DUE. A case that was not done, and no longer
 * can be, is NOT_MET. A case of a count of actions is judged by its due day alone.
 */
function stateOf({ unit, counted }: CountedKpi, known: Sql, met: Sql): Sql {
  const where = conditionsOf(counted);
  const isLate = sql`c.done_on is null and c.due_on <= ${known}${counted.cohort.isOverColumn ? sql` and c.is_over is not true` : sql.empty}`;
  const countsWork = counted.worklist === true && unit === "COUNT";
  return sql`case when ${where.exempt} then 'EXEMPT'
    when ${where.pending} then ${dueOrPending(known)}
    ${countsWork ? sql`when ${isLate} then 'OVERDUE' when c.done_on is null then ${dueOrPending(known)}` : sql.empty}
    when ${met} then 'MET' when ${isLate} then 'OVERDUE' else 'NOT_MET' end`;
}

/**
 * Which cases are in the numerator, and which in the denominator. A case is in a sum where it adds to it: a post without
 * an agency worker is not one of the agency's.
 */
function sidesOf({ unit, counted }: CountedKpi, question: CohortQuestion): { met: Sql; base: Sql } {
  const where = conditionsOf(counted);
  const { amount, per, perAtEnd } = counted;
  const isShare = unit === "COUNT" || unit === "PERCENT";
  const adds = (sum: string | undefined) =>
    isShare && sum !== undefined ? sql` and coalesce(${sql.raw(sum)}, 0) <> 0` : sql.empty;
  const last = sql`least(${question.to}::date, ${question.known}::date)`;
  const atEnd = perAtEnd ? sql` and c.on_day >= ${firstOfMonth(last)}` : sql.empty;
  return { met: sql`(${where.met}${adds(amount)})`, base: sql`(${where.counts}${adds(per)}${atEnd})` };
}

/**
 * The cases that a KPI counts or waits for, in a part of the organisation, with the state of each. Of a count or a rate, only
 * the cases that make it up. They are of the months that the figure counts: of turnover, the leavers of each, and those in
 * post at the end.
 */
export function casesOfKpi(kpi: CountedKpi, question: CohortQuestion, part: readonly string[]): Sql {
  const known = sql`${question.known}::date`;
  const where = conditionsOf(kpi.counted);
  const { met, base } = sidesOf(kpi, question);
  const makesUp = kpi.unit === "COUNT" || kpi.unit === "RATE_PER_10K" ? met : sql`(${met} or ${base})`;
  const everyMonth = kpi.timing !== "SNAPSHOT_AT_PERIOD_END";
  // How many working days late it is: negative while it is still to come, 0 where it was done in time.
  const daysLate = sql`case when c.done_on is null then ${workingDaysBetweenSql("c.due_on", known)}
    else greatest(${workingDaysBetweenSql("c.due_on", "c.done_on")}, 0) end`;
  return sql`select ${kpi.id}::text as kpi, c.case_id as "id", c.subject, c.team, c.unit, c.on_day as "onDay", c.started_on as "startedOn",
      c.due_on as "dueOn", c.done_on as "doneOn", ${stateOf(kpi, known, met)} as state, ${daysLate} as "daysLate"
    from ${casesInPart(kpi.counted.cohort, { ...question, everyMonth }, part)} c
    where ${makesUp} or ${where.pending} or ${where.exempt}`;
}

/**
 * The cases of figures broken down: one row for each KPI, dimension and value, with the four counts of the KPI. A blank
 * value has the key "".
 *
 * The cases are of every month that the figure adds up, and the denominator is of the last month if the KPI says so.
 *
 * @param kpis - of one cohort and timing
 */
export function breakdownSql(
  kpis: readonly CountedKpi[],
  dimensions: readonly CohortDimension[],
  question: CohortQuestion,
): Sql {
  const { counted, timing } = kpis[0]!;
  const everyMonth = timing !== "SNAPSHOT_AT_PERIOD_END";
  const last = sql`least(${question.to}::date, ${question.known}::date)`;
  const counts = countsOf(kpis, ({ counts: inBase }, kpi) =>
    kpi.counted.perAtEnd ? sql`${inBase} and c.on_day >= ${firstOfMonth(last)}` : inBase,
  );
  const lines = kpis.map(
    ({ id }, index) => sql`(${id}::text, ${sql.join(["n", "d", "p", "e"].map((letter) => countAlias(letter, index)))})`,
  );
  const parts = dimensions.map(({ id, column }) => sql`(${id}::text, coalesce(c.${sql.identifier(column)}::text, ''))`);
  return sql`
    select v.kpi, g.dimension, g.key, v.numerator, v.denominator, v.pending, v.exempt from (
      select part.part_dimension as dimension, part.part_key as key, ${sql.join(counts)}
      from ${casesOf(counted.cohort, { ...question, everyMonth })} c
      cross join lateral (values ${sql.join(parts)}) part (part_dimension, part_key) group by 1, 2
    ) g cross join lateral (values ${sql.join(lines)}) v (kpi, numerator, denominator, pending, exempt)
    order by g.dimension, g.key`;
}

/**
 * The cases of months broken down by one dimension: one row for each KPI, month and value, with the four counts of the KPI. A
 * blank value has the key "".
 *
 * @param kpis - definitions of one cohort
 */
export function breakdownByMonthSql(
  kpis: readonly CountedKpi[],
  { column }: CohortDimension,
  question: CohortQuestion & Required<Pick<CohortQuestion, "months">>,
): Sql {
  const { cohort } = kpis[0]!.counted;
  const counts = countsOf(kpis, ({ counts: inBase }) => inBase);
  const lines = kpis.map(
    ({ id, version }, index) =>
      sql`(${id}::text, ${version}::integer, ${sql.join(["n", "d", "p", "e", "o"].map((letter) => countAlias(letter, index)))})`,
  );
  return sql`
    select v.kpi, v.version, g.month::text as month, g.key, v.numerator, v.denominator, v.pending, v.exempt, v.overdue from (
      select ${firstOfMonth(sql`c.on_day`)} as month, coalesce(c.${sql.identifier(column)}::text, '') as key, ${sql.join(counts)}
      from ${casesOf(cohort, question)} c group by 1, 2
    ) g cross join lateral (values ${sql.join(lines)}) v (kpi, version, numerator, denominator, pending, exempt, overdue)`;
}

/** The columns that count each KPI: numerator, denominator, pending, exempt and overdue, as `countAlias` names them. */
function countsOf(
  kpis: readonly CountedKpi[],
  baseOf: (where: ReturnType<typeof conditionsOf>, kpi: CountedKpi) => Sql,
): Sql[] {
  return kpis.flatMap((kpi, index) => {
    const where = conditionsOf(kpi.counted);
    const isOverdue = isTimeliness(kpi) ? sql`${where.counts} and c.done_on is null` : sql`false`;
    return [
      sql`(${summedOver(kpi.counted.amount, where.met)})::float8 as ${countAlias("n", index)}`,
      sql`(${summedOver(kpi.counted.per, baseOf(where, kpi))})::float8 as ${countAlias("d", index)}`,
      sql`(count(*) filter (where ${where.pending}))::integer as ${countAlias("p", index)}`,
      sql`(count(*) filter (where ${where.exempt}))::integer as ${countAlias("e", index)}`,
      sql`(count(*) filter (where ${isOverdue}))::integer as ${countAlias("o", index)}`,
    ];
  });
}
