import type { Cohort, CohortSql } from "../../declare/cohort.ts";
import type { CountedKpi } from "../../declare/kpi.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { workingDaysBetweenSql } from "../../words/working-days.sql.ts";
import { dueOrPending } from "./case-sql.ts";
import { type CountedDays, monthlySql, onOneDay } from "./cohort-sql.ts";
import { conditionsOf } from "./tally-sql.ts";
import { isInPart, isNameOf } from "./unit-on-day.sql.ts";

/** How many days ahead of the last known day open actions are kept. */
export const furthestDueDays = 366;

/** The KPIs of some that have a worklist. Only the newest definition of a KPI has one. */
export function worklistsOf(kpis: readonly CountedKpi[]): CountedKpi[] {
  return kpis.filter(({ counted, validUntil }) => counted.worklist === true && validUntil === null);
}

/** The last day that an open action may be on. */
export function lastActionDay({ known }: CountedDays): Sql {
  return sql`${known} + ${furthestDueDays}::integer`;
}

/**
 * A statement that writes the open actions of some KPIs of one cohort into `open_action`: cases that are not done, still can
 * be, and are due within `furthestDueDays`.
 *
 * @param cases - the cohort's cases. Of a snapshot, those of the last known day.
 */
export function openActionsSql(kpis: readonly CountedKpi[], cases: Sql, days: CountedDays): Sql {
  const { authority, known } = days;
  const cohort = kpis[0]!.counted.cohort;
  const lines = kpis.map((kpi) => {
    const where = conditionsOf(kpi.counted);
    return sql`(${kpi.id}::text, ${kpi.version}::integer, ${openState(kpi, known)}, ${where.counts} or ${where.pending})`;
  });
  return sql`
    insert into open_action (authority, kpi, version, case_id, subject, team, service, on_day, started_on, due_on, state, days_late)
    select ${authority}, k.kpi, k.version, c.case_id, c.subject, c.team, ${cohort.serviceColumn ? sql`c.service` : sql`null`}, c.on_day,
      c.started_on, c.due_on, k.state, ${workingDaysBetweenSql("c.due_on", known)}
    from ${cases} c cross join lateral (values ${sql.join(lines)}) k (kpi, version, state, is_open)
    where c.done_on is null and c.due_on <= ${lastActionDay(days)}${cohort.isOverColumn ? sql` and c.is_over is not true` : sql.empty} and k.is_open`;
}

/** The cases of a snapshot cohort on the last known day, as a relation. */
export function casesAtLast(cohort: Cohort, reads: CohortSql, days: CountedDays): Sql {
  const { fact, editions } = reads;
  return sql`(${cohort.cases({ ...onOneDay(monthlySql(days), days.known), fact, editions })})`;
}

/** What was in time so far is to come, whatever its due day. So is a case that a count of actions waits for. */
function openState({ unit, counted }: CountedKpi, known: Sql): Sql {
  const where = conditionsOf(counted);
  const isInTime = unit === "COUNT" ? sql.empty : sql`when ${where.met} then ${dueOrPending(known)}`;
  return sql`case when ${where.pending} then ${dueOrPending(known)} ${isInTime} when c.due_on <= ${known} then 'OVERDUE'
    else ${dueOrPending(known)} end`;
}

/** Whose open actions are read, and how far ahead. */
export interface OpenActionsQuestion {
  /** ONS code. */
  readonly authority: string;
  readonly kpis: readonly CountedKpi[];
  /** The org unit whose cases they are; the authority's code for all of it. */
  readonly unit: string;
  /** Ids of the org units that the viewer may see, as the organisation is on the last known day. */
  readonly part: readonly string[];
  /** How many days after the last known day they may fall due. At most `furthestDueDays`. */
  readonly dueWithinDays: number;
}

/** The open actions of some KPIs, as a query with the columns of a case. A KPI that was never counted has none. */
export function openActions({ kpis, ...question }: OpenActionsQuestion): Sql {
  const authority = sql`${question.authority}::text`;
  const unit = sql`${question.unit}::text`;
  const days = sql`${question.dueWithinDays}::integer`;
  const ofCohorts = [...Map.groupBy(kpis, ({ counted }) => counted.cohort.serviceColumn ?? false).values()];
  const parts = ofCohorts.map((group) => {
    const place = { authority, unit: "n.unit", day: "s.known_day" };
    return sql`
      select a.kpi, a.case_id as "id", a.subject, a.team, n.unit, a.on_day as "onDay", a.started_on as "startedOn", a.due_on as "dueOn",
        null::date as "doneOn", a.state, a.days_late as "daysLate"
      from unnest(${group.map(({ id }) => id)}::text[], ${group.map(({ version }) => version)}::integer[]) w (kpi, version)
      join tally_span s on s.authority = ${authority} and s.kpi = w.kpi and s.version = w.version and s.known_until is null
      join open_action a on a.authority = ${authority} and a.kpi = w.kpi and a.version = w.version
        and a.due_on <= s.known_day + ${days} and a.on_day <= s.known_day + ${days}
      left join org_unit_name n on n.authority = ${authority} and ${isNameOf(group[0]!.counted.cohort, "n.name", "a")}
      where (${unit} = ${authority} or exists (
        select from org_unit_ancestor above where above.ancestor = ${unit} and above.unit = n.unit and above.valid_from <= a.on_day
          and (above.valid_until is null or above.valid_until > a.on_day)))
        and ${isInPart(sql`${question.part}::text[]`, place)}`;
  });
  return sql.join(parts, " union all ");
}
