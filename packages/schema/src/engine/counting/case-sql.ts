import { workingDaysBetweenSql } from "../../words/working-days.sql.ts";
import type { Cohort, CohortDimension } from "../../declare/cohort.ts";
import { type CountedKpi, type CountedSource } from "../../declare/kpi.ts";
import { cohortParameters, conditionsOf, isNameOf, monthlySql, onOneDay, withLinksResolved } from "./tally-sql.ts";

/**
 * The parameters of the statements below, in their order: the authority, the last known day, the period's first and last
 * day, and the org unit (the authority's code for all of it).
 */
export const caseParameters = { ...cohortParameters, from: "$3::date", to: "$4::date", unit: "$5::text" } as const;

/**
 * The cases of a cohort in a period and org unit, as a relation with the cohort's columns. A snapshot is that of the
 * period's last day, or of the last known day where that comes first. `linked` are the facts with rows under an identifier
 * that is linked to a child: those rows are the child's. With `ahead`, events are among the cases that are only to come:
 * what falls due after the last known day.
 */
export function casesIn(cohort: Cohort, linked: ReadonlySet<string>, ahead = false): string {
  const { authority, known, from, to, unit } = caseParameters;
  const last = `least(${to}, ${known})`;
  const sql = cohort.kind === "SNAPSHOT" ? onOneDay(last) : monthlySql;
  const when = {
    EVENTS: `c.on_day between ${from} and ${ahead ? to : last}`,
    SNAPSHOT: `${from} <= ${known}`,
    FILED_SNAPSHOT: `c.on_day between greatest(${from}, date_trunc('month', ${last})::date) and ${last}`,
  }[cohort.kind];
  return `(
    select c.* from (${withLinksResolved(sql, linked, cohort.cases)}) c
    where ${when} and (${unit} = ${authority} or exists (
      select from org_unit_name n join org_unit_ancestor a on a.unit = n.unit and a.ancestor = ${unit}
      where n.authority = ${authority} and ${isNameOf(cohort, "n.name", "c")} and a.valid_from <= c.on_day and (a.valid_until is null or a.valid_until > c.on_day)))
  )`;
}

/**
 * How each case of a KPI stands: one of the API's case states. What is to be done and falls due within a week is DUE; what
 * was not done, and cannot be any more, is NOT_MET. With `toDo` cases are things to do that nobody has done, and stand by
 * their due day: that all was in time so far is no answer there. A count of things to do asks nothing of them, so its cases
 * always stand by their due day.
 */
export function stateOf({ unit, counted }: CountedKpi, toDo = false): string {
  const { known } = caseParameters;
  const where = conditionsOf(counted);
  const toCome = `case when c.due_on <= ${known} + 7 then 'DUE' else 'PENDING' end`;
  const isLate = `c.done_on is null and c.due_on <= ${known}${unlessOver(counted.cohort)}`;
  const countsWork = counted.worklist === true && unit === "COUNT";
  return `case when ${where.exempt} then 'EXEMPT'
    when ${where.pending} then ${toCome}
    ${countsWork ? `when ${isLate} then 'OVERDUE' when c.done_on is null then ${toCome}` : ""}
    when ${where.met} then ${toDo ? toCome : "'MET'"}
    when ${isLate} then 'OVERDUE'
    else ${toDo ? toCome : "'NOT_MET'"} end`;
}

/** For conditions on what is still to be done. */
function unlessOver({ isOverColumn }: Cohort): string {
  return isOverColumn ? " and c.is_over is not true" : "";
}

/** How many working days late a case is: negative while it is still to come, 0 where it was done in time. */
const daysLateOfCase = `case when c.done_on is null then ${workingDaysBetweenSql("c.due_on", caseParameters.known)}
  else greatest(${workingDaysBetweenSql("c.due_on", "c.done_on")}, 0) end`;

/**
 * The cases that some KPIs of one cohort count or wait for, each with how it stands under each of them. Of a count or a
 * rate only the cases that make it up; with `toDo` only those with something to do that nobody has done yet. `linked` is as
 * for `casesIn`.
 */
export function casesOfKpis(kpis: readonly CountedKpi[], linked: ReadonlySet<string>, toDo = false): string {
  const cohort = kpis[0]!.counted.cohort;
  const lines = kpis.map((kpi) => {
    const { id, unit, counted } = kpi;
    const where = conditionsOf(counted);
    const makesUp = unit === "COUNT" || unit === "RATE_PER_10K" ? where.met : where.counts;
    const shown = toDo
      ? `(${where.counts} or ${where.pending}) and c.done_on is null and c.due_on is not null${unlessOver(cohort)}`
      : `${makesUp} or ${where.pending} or ${where.exempt}`;
    return `('${id}', ${stateOf(kpi, toDo)}, ${shown})`;
  });
  return `select k.kpi, c.case_id as "id", c.subject, c.team, n.unit, c.on_day as "onDay", c.started_on as "startedOn", c.due_on as "dueOn",
      c.done_on as "doneOn", k.state, ${daysLateOfCase} as "daysLate"
    from ${casesIn(cohort, linked, toDo)} c
    cross join lateral (values ${lines.join(", ")}) k (kpi, state, shown)
    left join org_unit_name n on n.authority = ${caseParameters.authority} and ${isNameOf(cohort, "n.name", "c")}
    where k.shown and (${caseParameters.authority} = any ($6::text[]) or exists (
      select from org_unit_ancestor a where a.unit = n.unit and a.ancestor = any ($6::text[])
        and a.valid_from <= ${caseParameters.known} and (a.valid_until is null or a.valid_until > ${caseParameters.known})))`;
}

/** The same statement with its parameters numbered on from another: $1 becomes $7 where six come before. */
export function numberedFrom(sql: string, before: number): string {
  return sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
}

/** One row for each value of a dimension: its key, and the four counts of the KPI. `linked` is as for `casesIn`. */
export function breakdownSql(counted: CountedSource, { column }: CohortDimension, linked: ReadonlySet<string>): string {
  const where = conditionsOf(counted);
  const summed = (amount: string | undefined, condition: string) =>
    amount === undefined
      ? `count(*) filter (where ${condition})`
      : `coalesce(sum(${amount}) filter (where ${condition}), 0)`;
  return `select coalesce(c.${column}::text, '') as key, (${summed(counted.amount, where.met)})::float8 as numerator,
      (${summed(counted.per, where.counts)})::float8 as denominator,
      (count(*) filter (where ${where.pending}))::integer as pending, (count(*) filter (where ${where.exempt}))::integer as exempt
    from ${casesIn(counted.cohort, linked)} c group by 1 order by 1`;
}
