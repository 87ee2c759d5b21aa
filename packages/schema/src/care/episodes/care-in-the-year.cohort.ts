import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { careEpisodes, careSources, careUses, isShortBreak, sinceCarer, statusAndTeam } from "./care-episode.sql.ts";
import { careColumns, careDimensions, careOnDay } from "./care-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children we care for on the day, with how many placements and social workers each had in the twelve months up to it.
 *
 * Social workers from before care began count too. Source: DfE, placement stability; SSDA903 guidance.
 */
export const careInTheYearCohort = defineCohort({
  id: "care-in-the-year",
  title: "Children we care for on the day, and the year before it",
  subject: "child",
  kind: "SNAPSHOT",
  needs: careSources,
  uses: [...careUses, { fact: "ssda903_sw_episodes", whereNone: "cla_episodes" }],
  dimensions: careDimensions,
  teamOf: teamOnDayWords,
  // A placement that was open on the first of those days counts. A temporary stay, or a new status with the same carer, is
  // not a new one. Nor is a short break (V3, V4), unless it turned into care in the same place.
  cases: (c) => sql`
    with ${careOnDay(c)}, episode as materialized (
      select e.*, e.started_on as day from ${careEpisodes(c, sql`select subject from in_care`)} e
    ), ${statusAndTeam(c, "episode", "coalesce(r.ceased_on - 1, 'infinity'::date)")}, turned_into_care as (
      select distinct e.episode from episode e join ${c.fact("legal_status")} s on s.lega_person_id = e.child
        and s.lega_legal_status_start_date > e.started_on and s.lega_legal_status_start_date < coalesce(e.ceased_on, 'infinity')
      where not ${isShortBreak("s.lega_legal_status")}
    ), placement as materialized (
      select e.child, e.carer_since, e.started_on, e.ceased_on from episode e
      left join legal_on_day l on l.day = e.day and l.child = e.child left join turned_into_care t on t.episode = e.episode
      where coalesce(e.placement_type, '') !~ '^T[0-4]$' and (t.episode is not null or not ${isShortBreak("coalesce(l.legal_status, e.legal_status)")})
    ), placements as (
      select c.on_day, c.subject, ${sinceCarer(sql`count(distinct p.carer_since)`)}::integer as placements
      from in_care c join placement p on p.child = c.subject and p.started_on <= c.on_day
        and (p.ceased_on is null or p.ceased_on > c.on_day + 1 - interval '1 year')
      group by c.on_day, c.subject
    ), worker as (
      select i.invo_person_id as child, i.invo_professional_id as worker, i.invo_involvement_start_date as since, i.invo_involvement_end_date as until
      from ${c.fact("involvements")} i where i.invo_professional_role_id is null or i.invo_professional_role_id ~* 'case worker|social worker'
      union all
      select s."CHILD", s."SW_ID", s."SW_DECOM", s."SW_DEC" from ${c.fact("ssda903_sw_episodes")} s
      where not exists (select from ${c.fact("cla_episodes")} e)
    ), workers as (
      select c.on_day, c.subject, count(distinct w.worker)::integer as social_workers
      from in_care c join worker w on w.child = c.subject and w.since <= c.on_day
        and (w.until is null or w.until > c.on_day + 1 - interval '1 year')
      group by c.on_day, c.subject
    )
    select ${careColumns}, null::date as due_on, null::date as done_on, p.placements, w.social_workers
    from in_care c left join placements p on p.on_day = c.on_day and p.subject = c.subject
    left join workers w on w.on_day = c.on_day and w.subject = c.subject`,
});
