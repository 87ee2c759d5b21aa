import { defineCohort } from "../../declare/cohort.ts";
import { teamOnDayWords } from "../../declare/definition-words.ts";
import { withTeamOnDay } from "../../workforce/allocated-team.sql.ts";
import { cpPlanDimensions, onPlanSql } from "./cp-plan-on-day.sql.ts";
import { sql } from "../../words/sql.ts";

/** Children on a child protection plan on the day. Source: `ssd_cp_plans` of the Standard Safeguarding Dataset. */
export const childrenOnPlansCohort = defineCohort({
  id: "children-on-plans",
  title: "Children on a child protection plan on the day",
  subject: "child",
  kind: "SNAPSHOT",
  needs: ["cp_plans"],
  uses: ["involvements"],
  dimensions: cpPlanDimensions,
  teamOf: teamOnDayWords,
  cases: (c) =>
    withTeamOnDay(
      c,
      sql`select o.*, null::date as due_on, null::date as done_on, o.on_day - o.started_on as days_on_plan,
        o.started_on + interval '18 months' <= o.on_day as is_18_months from (${onPlanSql(c)}) o`,
    ),
});
