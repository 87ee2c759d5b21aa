import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { careEpisodes, careSources } from "../episodes/care-episode.sql.ts";
import { allocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children adopted in the three years up to the day, with the days from entering care to moving in with the adoptive
 * family.
 *
 * A child adopted by a former foster carer moved in on the first day with that carer: recorded, else of fostering for
 * adoption, else of the last placement. Source: DfE, adoption scorecard, A10.
 */
export const adoptedChildrenCohort = defineCohort({
  id: "adopted-children",
  title: "Children adopted in the three years to the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["permanence", ...careSources],
  uses: ["cla_placement", "involvements"],
  teamOf: teamOn("the day before the adoption"),
  cases: (c) => {
    const orders = sql`(select * from ${c.fact("permanence")} p where p.perm_permanence_order_type ilike 'adoption%' and p.perm_permanence_order_date is not null)`;
    return sql`
    with care as (
      select e.child, e.period_of_care, e.started_on, e.carer_since, min(e.entered_on) over (partition by e.child, e.period_of_care) as entered_on
      from ${careEpisodes(c, sql`select perm_person_id from ${orders} o`)} e
    ), adopted as (
      select distinct on (p.perm_table_id) p.perm_table_id as id, p.perm_person_id as child, p.perm_permanence_order_date as adopted_on, e.entered_on,
        case when p.perm_adopted_by_carer_flag
          then least(coalesce(p.perm_placed_foster_carer_date, p.perm_placed_ffa_cp_date, e.carer_since), p.perm_placed_for_adoption_date)
          else p.perm_placed_for_adoption_date end as moved_in_on
      from ${orders} p left join care e on e.child = p.perm_person_id and e.started_on <= p.perm_permanence_order_date
      order by p.perm_table_id, (e.period_of_care = p.perm_cla_id) desc nulls last, e.started_on desc
    ), team as materialized (
      ${allocatedTeam(c, { rows: "adopted a", key: "a.id", day: "(a.adopted_on - 1)", child: "a.child" })}
    )
    select a.id as case_id, a.child as subject, t.team, d.day as on_day, a.entered_on as started_on, null::date as due_on,
      a.adopted_on as done_on, a.moved_in_on, a.moved_in_on - a.entered_on as days_to_move_in
    from ${c.days} d join adopted a on a.adopted_on <= d.day and a.adopted_on + interval '3 years' > d.day left join team t on t.id = a.id`;
  },
});
