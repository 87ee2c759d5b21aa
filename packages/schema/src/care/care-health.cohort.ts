import { defineCohort } from "../kpis/cohort.ts";
import { dueSql } from "../kpis/statutory-clocks.ts";
import { careSources, careUses } from "./care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "./care-on-day.sql.ts";

/**
 * Children looked after for at least 12 months on the day, with their last health assessment, dental check and score of the
 * strengths and difficulties questionnaire. The next health assessment is due 6 months after the last under the age of 5,
 * and 12 months after it from 5 on. Source: statutory guidance; SSDA903 guidance, OC2.
 */
export const careHealthCohort = defineCohort({
  id: "care-health",
  title: "Children looked after for 12 months on the day, and their health",
  subject: "child",
  takes: "SNAPSHOT",
  needs: [...careSources, "cla_health"],
  uses: [...careUses, "health_assessment_bookings", "sdq_scores"],
  dimensions: careDimensions,
  cases: (sql) => `
    with ${careOnDay(sql)}, twelve_months as (
      select * from in_care where started_on <= on_day - interval '12 months'
    ), checked as (
      select c.on_day, c.subject, max(h.clah_health_check_date) filter (where h.clah_health_check_type ilike '%health assessment%') as assessed_on,
        max(h.clah_health_check_date) filter (where h.clah_health_check_type ilike '%dental%') as dental_on
      from twelve_months c join ${sql.fact("cla_health")} h on h.clah_person_id = c.subject and h.clah_health_check_status ilike 'completed'
        and h.clah_health_check_date <= c.on_day
      group by c.on_day, c.subject
    ), declined as (
      select distinct c.on_day, c.subject from twelve_months c join ${sql.fact("health_assessment_bookings")} b on b.child_id = c.subject
        and b.kind = 'Review' and b.outcome = 'Declined' and b.requested_on > c.on_day - interval '12 months' and b.requested_on <= c.on_day
    ), scored as (
      select distinct on (c.on_day, c.subject) c.on_day, c.subject, s.csdq_sdq_score as score
      from twelve_months c join ${sql.fact("sdq_scores")} s on s.csdq_person_id = c.subject and s.csdq_sdq_score is not null
        and s.csdq_sdq_completed_date <= c.on_day and s.csdq_sdq_completed_date > c.on_day - interval '12 months'
      order by c.on_day, c.subject, s.csdq_sdq_completed_date desc, s.csdq_table_id
    )
    select ${careColumns}, case when h.assessed_on is null then ${dueSql("initial-health-assessment", "c.started_on")}
        when c.age < 5 then ${dueSql("health-assessment-under-5", "h.assessed_on")} else ${dueSql("health-assessment-from-5", "h.assessed_on")} end as due_on,
      null::date as done_on, h.assessed_on, h.dental_on, d.subject is not null as has_declined, s.score as sdq_score
    from twelve_months c left join checked h on h.on_day = c.on_day and h.subject = c.subject
    left join declined d on d.on_day = c.on_day and d.subject = c.subject
    left join scored s on s.on_day = c.on_day and s.subject = c.subject`,
});
