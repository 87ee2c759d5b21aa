import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { withTeamOnDay } from "../../workforce/allocated-team.sql.ts";
import { cpPlanDimensions, onPlanSql } from "./cp-plan-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children on a child protection plan for three months or more on the day, and whether all their reviews were in time.
 *
 * Reviews due in the twelve months before count, and any that is still to be held. The source gives the day a review
 * is due, else the statutory clock does. Source: DfE, Children in need census.
 */
export const cpReviewsDueCohort = defineCohort({
  id: "cp-reviews-due",
  title: "Children on a child protection plan for 3 months on the day, and their reviews",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["cp_plans", "cp_reviews"],
  uses: ["involvements"],
  knownDayFacts: ["cp_plans", "cp_reviews"],
  dimensions: cpPlanDimensions,
  teamOf: teamOnDayWords,
  cases: (c) =>
    withTeamOnDay(
      c,
      sql`with on_plan as materialized (
        select * from (${onPlanSql(c)}) o where o.started_on + interval '3 months' <= o.on_day
      ), review as (
        select r.cppr_cp_plan_id as plan, r.cppr_cp_review_due as due_on, p.cppl_cp_plan_start_date as started_on,
          case when r.cppr_cp_review_date <= ${c.known} then r.cppr_cp_review_date end as held_on
        from ${c.fact("cp_reviews")} r join ${c.fact("cp_plans")} p on p.cppl_cp_plan_id = r.cppr_cp_plan_id
      ), held as (
        select plan, held_on, coalesce(due_on, ${dueSql("further-cp-review", "lag(held_on) over earlier")}, ${dueSql("first-cp-review", "started_on")}) as due_on
        from review where held_on is not null window earlier as (partition by plan order by held_on)
      ), next as (
        select p.cppl_cp_plan_id as plan, null::date as held_on, coalesce(
          (array_agg(r.due_on order by r.due_on) filter (where r.held_on is null and r.due_on is not null))[1],
          ${dueSql("further-cp-review", "max(r.held_on)")}, ${dueSql("first-cp-review", "p.cppl_cp_plan_start_date")}) as due_on
        from ${c.fact("cp_plans")} p left join review r on r.plan = p.cppl_cp_plan_id group by p.cppl_cp_plan_id, p.cppl_cp_plan_start_date
      ), judged as (
        select o.case_id, o.on_day,
          bool_or(t.due_on <= o.on_day and (t.held_on is null or t.held_on > o.on_day
            or (t.held_on > t.due_on and t.due_on + interval '12 months' > o.on_day))) as has_late,
          min(t.due_on) filter (where t.held_on is null or t.held_on > o.on_day) as due_on
        from on_plan o join (select * from held union all select * from next) t on t.plan = o.case_id group by o.case_id, o.on_day
      )
      select o.*, j.due_on, null::date as done_on, coalesce(j.has_late, false) as has_late
      from on_plan o left join judged j on j.case_id = o.case_id and j.on_day = o.on_day`,
    ),
});
