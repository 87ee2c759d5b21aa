import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { careSources, careUses, sinceCarer } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

const marked = {
  kind: "CODES",
  what: "Care plan (lacp_cla_care_plan_json): any kind of permanence",
  codes: ["Y"],
  counts: true,
} as const;

/**
 * Children we care for on the day, with the state of their plans: a current care plan, a plan for permanence by the
 * second review, the permanence panel's agreement, and life story work.
 *
 * Source: West Sussex, Children we care for report, January 2022, 2.5, 2.6 and 2.16.
 */
export const carePlanningCohort = defineCohort({
  id: "care-planning",
  title: "Children we care for on the day, and their plans",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "cla_care_plan"],
  uses: [...careUses, "cla_reviews", "permanence_panel", "life_story_work"],
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, plan as (
      select lacp_person_id as child, lacp_cla_care_plan_start_date as since, lacp_cla_care_plan_end_date as until,
        ${sql.by(marked, sql`coalesce(lacp_cla_care_plan_json, '') ~ ':[[:space:]]*"Y"'`)} as for_permanence
      from ${c.fact("cla_care_plan")}
    ), planned as (
      select c.on_day, c.subject, bool_or(p.until is null or p.until > c.on_day) as is_current,
        min(p.since) filter (where p.for_permanence and p.since >= c.started_on) as permanence_since
      from in_care c join plan p on p.child = c.subject and p.since <= c.on_day group by c.on_day, c.subject
    ), second_review as (
      select period_of_care, held_on from (
        select clar_cla_id as period_of_care, clar_cla_review_date as held_on,
          row_number() over (partition by clar_cla_id order by clar_cla_review_date, clar_cla_review_id) as number
        from ${c.fact("cla_reviews")} where clar_cla_review_cancelled is distinct from true and clar_cla_review_date <= ${c.known}
      ) r where number = 2
    ), agreed as (
      select distinct on (c.on_day, c.subject) c.on_day, c.subject, a.plan,
        ${sinceCarer(sql`a.agreed_permanent and a.agreed_on >= c.carer_since`)} as is_permanent,
        min(a.agreed_on) over (partition by c.on_day, c.subject) as first_agreed
      from in_care c join ${c.fact("permanence_panel")} a on a.child_id = c.subject and a.agreed_on between c.started_on and c.on_day
      order by c.on_day, c.subject, a.agreed_on desc
    ), story as (
      select child_id as child, min(recorded_on) as since from ${c.fact("life_story_work")} where kind in ('Book', 'Later life letter') group by child_id
    )
    select ${careColumns}, null::date as due_on, null::date as done_on, coalesce(p.is_current, false) as has_current_plan,
      s.held_on as second_review, least(p.permanence_since, a.first_agreed) as permanence_since, a.plan as permanence_plan,
      coalesce(a.is_permanent, false) as is_permanent, coalesce(l.since <= c.on_day, false) as has_life_story
    from in_care c left join planned p on p.on_day = c.on_day and p.subject = c.subject
    left join second_review s on s.period_of_care = c.period_of_care and s.held_on <= c.on_day
    left join agreed a on a.on_day = c.on_day and a.subject = c.subject
    left join story l on l.child = c.subject`,
});
