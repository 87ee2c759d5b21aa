import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { withTeamOnDay } from "../../workforce/allocated-team.sql.ts";
import { cpPlanDimensions, onPlanSql } from "./cp-plan-on-day.sql.ts";
import { locallyDueSql } from "../../words/local-standards.ts";
import { sql } from "../../words/sql.ts";

/**
 * Children on a child protection plan on the day, with the last visit of the plan at which they were seen.
 *
 * The next visit is due by the local standard. Source: West Sussex, Children First report, March 2021, 3.2.
 */
export const cpVisitsDueCohort = defineCohort({
  id: "cp-visits-due",
  title: "Children on a child protection plan on the day, and their next visit",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["cp_plans", "cp_visits"],
  uses: ["involvements"],
  knownDayFacts: ["cp_plans", "cp_visits"],
  dimensions: cpPlanDimensions,
  teamOf: teamOnDayWords,
  cases: (c) =>
    withTeamOnDay(
      c,
      sql`with on_plan as materialized (${onPlanSql(c)}), visited as (
        select o.on_day, o.subject, v.last as last_visit_on
        from on_plan o join ${c.lastBy(sql`
          select cppv_person_id as child, cppv_cp_visit_date as held_on from ${c.fact("cp_visits")} v where cppv_cp_visit_seen is distinct from false`)} v
          on v.child = o.subject and o.on_day >= v.last and o.on_day < v.next and v.last >= o.started_on
      )
      select o.*, v.last_visit_on, ${locallyDueSql("cpVisit", "coalesce(v.last_visit_on, o.started_on)")} as due_on, null::date as done_on
      from on_plan o left join visited v on v.on_day = o.on_day and v.subject = o.subject`,
    ),
});
