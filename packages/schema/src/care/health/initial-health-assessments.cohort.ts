import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import {
  careChildren,
  careEpisodes,
  childhood,
  underAge,
  careSources,
  careUses,
  whileOpen,
} from "../episodes/care-episode.sql.ts";
import { careStartsCohort } from "../episodes/care-starts.cohort.ts";
import { initialAssessments, isDeclined } from "./initial-assessments.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Initial health assessments, by the day they are due: 20 working days after a child becomes looked after.
 *
 * On that day an episode of care was open, and the child under 18. A child who declined is exempt; for one who has
 * left care the case is over. Source: statutory guidance, 2015.
 */
export const initialHealthAssessmentsCohort = defineCohort({
  id: "initial-health-assessments",
  title: "Initial health assessments, by the day they are due",
  subject: "child",
  kind: "EVENTS",
  needs: [...careSources, "cla_health"],
  uses: [...careUses, "health_assessment_bookings"],
  dimensions: careStartsCohort.dimensions!,
  isOverColumn: true,
  teamOf: teamOn("the day care began"),
  cases: (c) => sql`
    with episode as materialized (
      select * from ${careEpisodes(c)} e
    ), period_of_care as (
      select period_of_care, child, min(entered_on) as entered_on, case when bool_and(ceased_on is not null) then max(ceased_on) end as ceased_on
      from episode group by period_of_care, child
    ), due as (
      select s.*, p.period_of_care, p.ceased_on, ${dueSql("initial-health-assessment", "s.started_on")} as due_by
      from (${careStartsCohort.cases(c)}) s join period_of_care p on p.child = s.subject and p.entered_on = s.started_on
    ), assessed as (
      select d.case_id, min(a.held_on) as done_on
      from due d join (${initialAssessments(c)}) a on a.child = d.subject
        and a.held_on between d.started_on and least(d.ceased_on, ${c.known})
      group by d.case_id
    )
    select d.case_id, d.subject, d.team, case when a.done_on is null then least(d.due_by, ${c.known}) else d.due_by end as on_day, d.started_on, d.due_by as due_on, a.done_on,
      d.ceased_on <= ${c.known} as is_over, d.category_of_need, d.legal_status, d.placement_type,
      exists (select from ${c.fact("health_assessment_bookings")} b where b.child_id = d.subject and b.kind = 'Initial' and ${isDeclined}
        and b.requested_on between d.started_on - 1 and d.due_by) as has_declined,
      a.done_on is null and d.due_by > ${c.known} as is_pending
    from due d left join ${careChildren(c)} c on c.child = d.subject
    left join assessed a on a.case_id = d.case_id
    where exists (select from episode e where e.child = d.subject and e.period_of_care = d.period_of_care and ${whileOpen(
      sql`e.started_on <= d.due_by and (e.ceased_on is null or e.ceased_on > d.due_by)`,
    )})
      and ${sql.by(underAge, sql`coalesce(c.born > d.due_by - ${childhood}, true)`)}`,
});
