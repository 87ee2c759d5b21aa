import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { careSources, careUses } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for on the day, with the day their next review was due, and whether one was late in the twelve
 * months before.
 *
 * The first review is due 20 working days after care began, the second 3 months after the first, and each further one
 * 6 months after the one before. Source: regulation 33.
 */
export const careReviewsDueCohort = defineCohort({
  id: "care-reviews-due",
  title: "Children we care for on the day, and their next review",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "cla_reviews"],
  uses: careUses,
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, began as (
      select period_of_care, min(started_on) as entered_on from in_care group by period_of_care
    ), review as materialized (
      select r.clar_cla_id as period_of_care, r.clar_cla_review_date as held_on,
        row_number() over held as number, lag(r.clar_cla_review_date) over held as before
      from ${c.fact("cla_reviews")} r where r.clar_cla_review_cancelled is distinct from true and r.clar_cla_review_date <= ${c.known}
      window held as (partition by r.clar_cla_id order by r.clar_cla_review_date, r.clar_cla_review_id)
    ), judged as materialized (
      select b.period_of_care as child, r.held_on, r.number, r.held_on > case r.number when 1 then ${dueSql("first-care-review", "b.entered_on")}
        when 2 then ${dueSql("second-care-review", "r.before")} else ${dueSql("further-care-review", "r.before")} end as late
      from began b join review r on r.period_of_care = b.period_of_care
    ), reviewed as (
      select l.child as period_of_care, l.last as last_review, l.next, j.reviews
      from ${c.lastBy(sql`select child, held_on from judged`)} l
      join (select child, held_on, max(number) as reviews from judged group by child, held_on) j on j.child = l.child and j.held_on = l.last
    )
    select ${careColumns}, case when r.reviews is null then ${dueSql("first-care-review", "c.started_on")}
        when r.reviews = 1 then ${dueSql("second-care-review", "r.last_review")} else ${dueSql("further-care-review", "r.last_review")} end as due_on,
      null::date as done_on, coalesce(l.last + interval '1 year' > c.on_day, false) as was_late, coalesce(r.reviews, 0) as reviews
    from in_care c left join reviewed r on r.period_of_care = c.period_of_care and c.on_day >= r.last_review and c.on_day < r.next
    left join ${c.lastBy(sql`select child, held_on from judged where late`)} l on l.child = c.period_of_care and c.on_day >= l.last and c.on_day < l.next`,
});
