import { defineCohort } from "../kpis/cohort.ts";
import { careEpisodes, careSources, careUses } from "./care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "./care-on-day.sql.ts";

/**
 * Children we care for on the day, with how many placements and social workers each had in the twelve months that end with
 * it. A placement that was open on the first of those days counts; a temporary stay, or a new status with the same carer,
 * is no new one. Social workers are counted from before care began too. Source: DfE, placement stability; SSDA903 guidance.
 */
export const careInTheYearCohort = defineCohort({
  id: "care-in-the-year",
  title: "Children we care for on the day, and the year before it",
  subject: "child",
  takes: "SNAPSHOT",
  needs: careSources,
  uses: [...careUses, "ssda903_sw_episodes"],
  lookBack: 12,
  dimensions: careDimensions,
  cases: (sql) => `
    with ${careOnDay(sql)}, placements as (
      select c.on_day, c.subject, count(distinct e.carer_since)::integer as placements
      from in_care c join ${careEpisodes(sql)} e on e.child = c.subject and e.started_on <= c.on_day
        and (e.ceased_on is null or e.ceased_on > c.on_day - interval '1 year' + interval '1 day') and coalesce(e.legal_status, '') not in ('V3', 'V4')
        and coalesce(e.placement_type, '') !~ '^T[0-4]$'
      group by c.on_day, c.subject
    ), worker as (
      select i.invo_person_id as child, i.invo_professional_id as worker, i.invo_involvement_start_date as since, i.invo_involvement_end_date as until
      from ${sql.fact("involvements")} i where i.invo_professional_role_id is null or i.invo_professional_role_id ~* 'case worker|social worker'
      union all
      select s."CHILD", s."SW_ID", s."SW_DECOM", s."SW_DEC" from ${sql.fact("ssda903_sw_episodes")} s
      where not exists (select from ${sql.fact("cla_episodes")} e)
    ), workers as (
      select c.on_day, c.subject, count(distinct w.worker)::integer as social_workers
      from in_care c join worker w on w.child = c.subject and w.since <= c.on_day
        and (w.until is null or w.until > c.on_day - interval '1 year' + interval '1 day')
      group by c.on_day, c.subject
    )
    select ${careColumns}, null::date as due_on, null::date as done_on, p.placements, w.social_workers
    from in_care c left join placements p on p.on_day = c.on_day and p.subject = c.subject
    left join workers w on w.on_day = c.on_day and w.subject = c.subject`,
});
