import type { CohortSql } from "../declare/cohort.ts";

/**
 * Adds the column `team` to cases: the team that the child was allocated to on the day of the case.
 *
 * The newest involvement that was open on that day decides. The cohort has to read the fact `involvements`.
 *
 * @param cases - a query with `case_id`, `subject` and `on_day`
 * @returns the query with `team`
 */
export function withAllocatedTeam({ fact }: CohortSql, cases: string): string {
  // The cases are numbered: sorting them by identifiers, which are text, would take most of the time.
  return `
    with unallocated as materialized (
      select row_number() over () as place, c.* from (${cases}) c
    ), allocated as (
      select distinct on (c.place) c.place, i.invo_professional_team as team
      from unallocated c join ${fact("involvements")} i on i.invo_person_id = c.subject and i.invo_involvement_start_date <= c.on_day
        and (i.invo_involvement_end_date is null or i.invo_involvement_end_date > c.on_day)
      order by c.place, i.invo_involvement_start_date desc, i.invo_involvements_id
    )
    select c.*, a.team from unallocated c left join allocated a on a.place = c.place`;
}

/**
 * The team that each child was allocated to on each day of a snapshot, by the newest involvement that was open.
 *
 * @returns the common table expression `team_on_day`, with the columns `day`, `child` and `team`
 */
export function teamOnDay({ fact, days, shared }: CohortSql): string {
  return shared(
    "team_on_day",
    `select distinct on (d.day, i.invo_person_id) d.day, i.invo_person_id as child, i.invo_professional_team as team
    from ${days} d join ${fact("involvements")} i on d.day >= i.invo_involvement_start_date and d.day < coalesce(i.invo_involvement_end_date, 'infinity')
    order by d.day, i.invo_person_id, i.invo_involvement_start_date desc, i.invo_involvements_id`,
  );
}

/**
 * Adds the column `team` to the cases of a snapshot, as `withAllocatedTeam` does to events.
 *
 * @param cases - a query whose `on_day` is a day of the snapshot
 * @returns the query with `team`
 */
export function withTeamOnDay(sql: CohortSql, cases: string): string {
  return `with ${teamOnDay(sql)} select c.*, t.team from (${cases}) c left join team_on_day t on t.day = c.on_day and t.child = c.subject`;
}
