import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { abuseNames } from "../../words/code-names.ts";
import { sql } from "../../words/sql.ts";

/**
 * Child protection plans by the day they started, and whether the child had an earlier plan.
 *
 * An earlier plan counts whenever it was, and whichever authority held it, if the source has it. Source: DfE, Children
 * in need census.
 */
export const cpPlansStartedCohort = defineCohort({
  id: "cp-plans-started",
  title: "Child protection plans started",
  subject: "child",
  kind: "EVENTS",
  needs: ["cp_plans"],
  uses: ["involvements"],
  dimensions: [{ id: "category-of-abuse", label: "Initial category of abuse", column: "category", values: abuseNames }],
  teamOf: teamOn("the day the plan started"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select * from (
        select p.cppl_cp_plan_id as case_id, p.cppl_person_id as subject, p.cppl_cp_plan_start_date as on_day, p.cppl_cp_plan_start_date as started_on,
          null::date as due_on, p.cppl_cp_plan_end_date as done_on, p.cppl_cp_plan_initial_category as category, p.cppl_cp_plan_ola as is_of_another,
          lag(p.cppl_cp_plan_id) over (partition by p.cppl_person_id order by p.cppl_cp_plan_start_date, p.cppl_cp_plan_id) is not null as has_earlier_plan
        from ${c.fact("cp_plans")} p
      ) p where p.is_of_another is distinct from true`,
    ),
});
