import type { CohortSql } from "../declare/cohort.ts";

/**
 * Cases with the column `team`: the team to which the child was allocated on the day of the case, by the newest
 * involvement that was open then. `cases` gives `case_id`, `subject` and `on_day`; the fact `involvements` is read.
 */
export function withAllocatedTeam({ fact }: CohortSql, cases: string): string {
  // Numbered, since to sort the cases by their identifiers, which are text, would take most of the time.
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
 * The common table expression `team_on_day` (`day`, `child`, `team`): the team to which each child was allocated on each
 * of the days that a snapshot is taken on, by the newest involvement that was open then.
 */
export function teamOnDay({ fact, days, shared }: CohortSql): string {
  return shared(
    "team_on_day",
    `select distinct on (d.day, i.invo_person_id) d.day, i.invo_person_id as child, i.invo_professional_team as team
    from ${days} d join ${fact("involvements")} i on d.day >= i.invo_involvement_start_date and d.day < coalesce(i.invo_involvement_end_date, 'infinity')
    order by d.day, i.invo_person_id, i.invo_involvement_start_date desc, i.invo_involvements_id`,
  );
}

/** Cases of a snapshot, `on_day` being one of its days, with the column `team` as `withAllocatedTeam` has it. */
export function withTeamOnDay(sql: CohortSql, cases: string): string {
  return `with ${teamOnDay(sql)} select c.*, t.team from (${cases}) c left join team_on_day t on t.day = c.on_day and t.child = c.subject`;
}
