import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { abuseNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/** Child protection plans by the day they ended. Source: `ssd_cp_plans` of the Standard Safeguarding Dataset. */
export const cpPlansEndedCohort = defineCohort({
  id: "cp-plans-ended",
  title: "Child protection plans ended",
  subject: "child",
  kind: "EVENTS",
  needs: ["cp_plans"],
  uses: ["involvements"],
  dimensions: [{ id: "category-of-abuse", label: "Latest category of abuse", column: "category", values: abuseNames }],
  teamOf: teamOn("the day the plan ended"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select p.cppl_cp_plan_id as case_id, p.cppl_person_id as subject, p.cppl_cp_plan_end_date as on_day, p.cppl_cp_plan_start_date as started_on,
        null::date as due_on, p.cppl_cp_plan_end_date as done_on, p.cppl_cp_plan_latest_category as category,
        p.cppl_cp_plan_end_date - p.cppl_cp_plan_start_date as days_on_plan
      from ${c.fact("cp_plans")} p where p.cppl_cp_plan_end_date is not null and p.cppl_cp_plan_ola is distinct from true`,
    ),
});
