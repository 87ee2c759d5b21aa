import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { careSources, careUses } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children looked after for at least 12 months on the day, with their last health assessment, dental check and score
 * of the strengths and difficulties questionnaire.
 *
 * The next health assessment is due 6 months after the last for a child under 5, else 12 months after it. Source:
 * statutory guidance; SSDA903 guidance, OC2.
 */
export const careHealthCohort = defineCohort({
  id: "care-health",
  title: "Children looked after for 12 months on the day, and their health",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "cla_health"],
  uses: [...careUses, "health_assessment_bookings", "sdq_scores"],
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => {
    const completed = (type: string) => sql`
      select clah_person_id as child, clah_health_check_date as held_on from ${c.fact("cla_health")} h
      where clah_health_check_type ilike ${type} and clah_health_check_status ilike 'completed'`;
    return sql`
    with ${careOnDay(c)}, twelve_months as (
      select * from in_care where started_on + interval '12 months' <= on_day
    ), score as materialized (
      select distinct on (csdq_person_id, csdq_sdq_completed_date) csdq_person_id as child, csdq_sdq_completed_date as held_on, csdq_sdq_score as score
      from ${c.fact("sdq_scores")} s where csdq_sdq_score is not null order by csdq_person_id, csdq_sdq_completed_date, csdq_table_id
    ), scored as (
      select l.child, l.last, l.next, s.score from ${c.lastBy(sql`select child, held_on from score`)} l
      join score s on s.child = l.child and s.held_on = l.last
    )
    select ${careColumns}, case when a.last is null then ${dueSql("initial-health-assessment", "c.started_on")}
        when c.age < 5 then ${dueSql("health-assessment-under-5", "a.last")} else ${dueSql("health-assessment-from-5", "a.last")} end as due_on,
      null::date as done_on, a.last as assessed_on, t.last as dental_on, coalesce(d.last + interval '12 months' > c.on_day, false) as has_declined,
      s.score as sdq_score
    from twelve_months c
    left join ${c.lastBy(completed("%health assessment%"))} a on a.child = c.subject and c.on_day >= a.last and c.on_day < a.next
    left join ${c.lastBy(completed("%dental%"))} t on t.child = c.subject and c.on_day >= t.last and c.on_day < t.next
    left join ${c.lastBy(sql`
      select child_id as child, requested_on as held_on from ${c.fact("health_assessment_bookings")} b where kind = 'Review' and outcome = 'Declined'`)} d
      on d.child = c.subject and c.on_day >= d.last and c.on_day < d.next
    left join scored s on s.child = c.subject and c.on_day >= s.last and c.on_day < s.next and s.last + interval '12 months' > c.on_day`;
  },
});
