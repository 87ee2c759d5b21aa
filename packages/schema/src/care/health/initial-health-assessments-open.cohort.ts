import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { careSources, careUses } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { initialAssessments, isDeclined } from "./initial-assessments.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for on the day whose initial health assessment is still to be done in their period of care.
 *
 * Each has the day it is due and the day it is booked for. Source: West Sussex, Children we care for report, January
 * 2022, 2.8.
 */
export const initialHealthAssessmentsOpenCohort = defineCohort({
  id: "initial-health-assessments-open",
  title: "Initial health assessments still to be done on the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "cla_health"],
  uses: [...careUses, "health_assessment_bookings"],
  dimensions: [
    {
      id: "state",
      label: "State",
      column: "state",
      values: { OVERDUE: "Overdue", BOOKED: "Booked", DUE: "Not booked yet" },
    },
    ...careDimensions,
  ],
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, assessed as (
      select c.case_id, min(a.held_on) as done_on
      from (select distinct case_id, subject, started_on from in_care) c
      join (${initialAssessments(c)}) a on a.child = c.subject and a.held_on >= c.started_on
      group by c.case_id
    ), waiting as (
      select c.*, ${dueSql("initial-health-assessment", "c.started_on")} as due_by from in_care c left join assessed a on a.case_id = c.case_id
      where a.done_on is null or a.done_on > c.on_day
    ), booked as (
      select c.case_id, c.on_day, max(b.booked_for) as booked_for, bool_or(${isDeclined}) as has_declined
      from waiting c join ${c.fact("health_assessment_bookings")} b on b.child_id = c.subject and b.kind = 'Initial'
        and b.requested_on between c.started_on - 1 and c.on_day
      group by c.case_id, c.on_day
    )
    select ${careColumns}, c.due_by as due_on, null::date as done_on, b.booked_for, coalesce(b.has_declined, false) as has_declined,
      case when c.due_by <= c.on_day then 'OVERDUE' when b.booked_for >= c.on_day then 'BOOKED' else 'DUE' end as state
    from waiting c left join booked b on b.case_id = c.case_id and b.on_day = c.on_day`,
});
