import type { CohortSql } from "../kpis/cohort.ts";

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
