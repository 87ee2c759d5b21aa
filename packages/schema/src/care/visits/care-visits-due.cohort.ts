import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { careSources, careUses } from "../episodes/care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "../episodes/care-on-day.sql.ts";
import { visitDueSql } from "./visit-patterns.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for on the day, with the day their next visit was due, by the visiting pattern of each child.
 *
 * Visits from before the child came to the carer do not count. For a child with parents on a full care order, the
 * order starts the clock. Source: regulation 28.
 */
export const careVisitsDueCohort = defineCohort({
  id: "care-visits-due",
  title: "Children we care for on the day, and their next visit",
  subject: "child",
  kind: "SNAPSHOT",
  needs: [...careSources, "cla_visits"],
  uses: [...careUses, "cla_reviews"],
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  cases: (c) => sql`
    with ${careOnDay(c)}, since as (
      select c.*, case when c.placement_type = 'P1' and c.legal_status = 'C2' then greatest(c.carer_since, c.legal_since) else c.carer_since end as visits_since
      from in_care c
    ), visited as (
      select c.on_day, c.subject, v.last as last_visit
      from since c join ${c.lastBy(sql`
        select clav_person_id as child, clav_cla_visit_date as held_on from ${c.fact("cla_visits")} v where clav_cla_visit_seen is distinct from false`)} v
        on v.child = c.subject and c.on_day >= v.last and c.on_day < v.next and v.last >= c.visits_since
    ), reviewed as (
      select r.clar_cla_id as period_of_care, min(r.clar_cla_review_date) as first_review
      from ${c.fact("cla_reviews")} r where r.clar_cla_review_cancelled is distinct from true group by r.clar_cla_id
    )
    select ${careColumns}, ${visitDueSql({
      placementType: "c.placement_type",
      legalStatus: "c.legal_status",
      since: "c.visits_since",
      lastVisit: "v.last_visit",
      firstReview: "case when r.first_review <= c.on_day then r.first_review end",
      day: "c.on_day",
    })} as due_on, null::date as done_on, v.last_visit
    from since c left join visited v on v.on_day = c.on_day and v.subject = c.subject
    left join reviewed r on r.period_of_care = c.period_of_care`,
});
