import type { CohortSql } from "../../declare/cohort.ts";

/** The facts that care episodes and children come from: the case-management system, else the SSDA903 returns. */
export const careSources = [
  ["cla_episodes", "continuous_episodes"],
  ["person", "ssda903_header"],
] as const;

/** What else the SQL of this file and of `care-on-day.sql.ts` reads. */
export const careUses = [
  "cla_placement",
  "legal_status",
  "involvements",
  "immigration_status",
  "ssda903_uasc",
] as const;

/**
 * Episodes of care as a relation, whichever source has them: those of the case-management system where the authority has
 * any, else those stitched of its SSDA903 returns. `ceased_on` is the first day on which the episode no longer is.
 * `carer_since` is the day the child came to the carer: a new one with the reasons S, P and B; a temporary stay (T0 to T4)
 * and the return from it are no new placement. `legal_status` is null where the source keeps it elsewhere.
 *
 * `among` is a query for the children whose whole history is wanted, where it is not that of all.
 */
export function careEpisodes({ fact }: Pick<CohortSql, "fact">, among?: string): string {
  const wanted = (child: string) => (among === undefined ? "true" : `${child} in (${among})`);
  return `(
    select e.*, coalesce(max(e.started_on) filter (where e.new_carer) over history, first_value(e.started_on) over history) as carer_since
    from (
      select e.*, case when e.start_reason is null then e.placement is distinct from lag(e.placement) over history
        else e.start_reason = 'S' or (e.start_reason in ('P', 'B') and coalesce(e.placement_type, '') !~ '^T[0-4]$'
          and not coalesce(lag(e.placement_type) over history ~ '^T[0-4]$' and (e.placement_type, e.placement_urn)
            is not distinct from (lag(e.placement_type, 2) over history, lag(e.placement_urn, 2) over history), false)) end as new_carer
      from (
        select e.clae_cla_episode_id as episode, e.clae_person_id as child, coalesce(e.clae_cla_id, e.clae_cla_episode_id) as period_of_care,
          coalesce(e.clae_entered_care_date, e.clae_cla_episode_start_date) as entered_on, e.clae_cla_episode_start_date as started_on,
          e.clae_cla_episode_start_reason as start_reason, e.clae_cla_episode_ceased_date as ceased_on,
          e.clae_cla_episode_ceased_reason as end_reason, e.clae_cla_primary_need_code as category_of_need, null::text as legal_status,
          e.clae_cla_placement_id as placement, m.clap_cla_placement_type as placement_type,
          m.clap_cla_placement_provider as placement_provider, m.clap_cla_placement_urn as placement_urn,
          nullif(m.clap_cla_placement_distance, 999.9) as distance
        from ${fact("cla_episodes")} e
        left join ${fact("cla_placement")} m on m.clap_cla_placement_id = e.clae_cla_placement_id
        where ${wanted("e.clae_person_id")}
        union all
        select c.child_id || ' ' || c.started_on, c.child_id, c.period_of_care_id, c.entered_care_on, c.started_on, c.start_reason,
          c.ended_on, c.end_reason, c.category_of_need, c.legal_status, null, c.placement_type, c.placement_provider, c.placement_urn, null
        from ${fact("continuous_episodes")} c where not exists (select from ${fact("cla_episodes")} s) and ${wanted("c.child_id")}
      ) e
      window history as (partition by e.child, e.period_of_care order by e.started_on, e.episode)
    ) e
    window history as (partition by e.child, e.period_of_care order by e.started_on, e.episode)
  )`;
}

/** The children of whom any episode of care is open on one of `days` (a relation with the column `day`), as a query for `child`. */
export function openToCare({ fact }: Pick<CohortSql, "fact">, days: string): string {
  return `select distinct e.child from ${days} d join (
      select clae_person_id as child, clae_cla_episode_start_date as since, clae_cla_episode_ceased_date as until from ${fact("cla_episodes")} e
      union all
      select child_id, started_on, ended_on from ${fact("continuous_episodes")} c where not exists (select from ${fact("cla_episodes")} s)
    ) e on d.day >= e.since and d.day < coalesce(e.until, 'infinity')`;
}

/**
 * Who the children are, from the same source as the episodes. The SSDA903 return wrote 1 and 2 for sex until 2023/24.
 * `among` is a query for those that are wanted, where not all are.
 */
export function careChildren({ fact }: Pick<CohortSql, "fact">, among?: string): string {
  const wanted = (child: string) => (among === undefined ? "true" : `${child} in (${among})`);
  return `(
    select p.pers_person_id as child, p.pers_dob as born, p.pers_sex as sex, p.pers_ethnicity as ethnicity
    from ${fact("person")} p where exists (select from ${fact("cla_episodes")} s) and ${wanted("p.pers_person_id")}
    union all
    select * from (
      select distinct on (h."CHILD") h."CHILD", h."DOB", case h."SEX" when '1' then 'M' when '2' then 'F' else h."SEX" end, h."ETHNIC"
      from ${fact("ssda903_header")} h where not exists (select from ${fact("cla_episodes")} s)
      order by h."CHILD", h.return_year desc
    ) h
  )`;
}

/** Whether a legal status (LS, SQL for a text) is that of a short break, which counts nowhere: V3 and V4. An unknown one is not. */
export function isShortBreak(legalStatus: string): string {
  return `coalesce(${legalStatus}, '') in ('V3', 'V4')`;
}

/** What says whether a child is looked after on a day, each as SQL: the legal status then, the day of birth, and the day. */
export interface CareOnADay {
  readonly legalStatus: string;
  readonly born: string;
  readonly day: string;
}

/** Whether a child counts as looked after on a day: not in a short break, and under 18. */
export function countsAsCare({ legalStatus, born, day }: CareOnADay): string {
  return `not ${isShortBreak(legalStatus)} and ${born} > ${day} - interval '18 years'`;
}

/** The day a child turns 18, as SQL: the first on which `countsAsCare` is not so. Of those born on 29 February it is 1 March. */
export function adultFrom(born: string): string {
  const birthday = `(${born} + interval '18 years')`;
  return `(${birthday}::date + (extract(day from ${birthday}) <> extract(day from ${born}))::integer)`;
}

/**
 * Common table expressions that find the legal status and the team of rows of `rows` (columns `child`, `day` and the
 * episode's own `legal_status`): `legal_on_day` and `team_on_day`, by child and day. A status recorded late in the episode
 * is that of its first day too: `until` says up to which day one is looked for.
 */
export function statusAndTeam({ fact }: Pick<CohortSql, "fact">, rows: string, until = "r.day"): string {
  return `legal_on_day as (
      select distinct on (r.day, r.child) r.day, r.child, l.lega_legal_status as legal_status, l.lega_legal_status_start_date as legal_since
      from ${rows} r join ${fact("legal_status")} l on l.lega_person_id = r.child and l.lega_legal_status_start_date <= ${until}
        and (l.lega_legal_status_end_date is null or l.lega_legal_status_end_date > r.day)
      order by r.day, r.child, (l.lega_legal_status_start_date <= r.day) desc, abs(r.day - l.lega_legal_status_start_date), l.lega_legal_status_id
    ), team_on_day as (
      select distinct on (r.day, r.child) r.day, r.child, i.invo_professional_team as team
      from ${rows} r join ${fact("involvements")} i on i.invo_person_id = r.child and i.invo_involvement_start_date <= r.day
        and (i.invo_involvement_end_date is null or i.invo_involvement_end_date > r.day)
      order by r.day, r.child, i.invo_involvement_start_date desc, i.invo_involvements_id
    )`;
}
