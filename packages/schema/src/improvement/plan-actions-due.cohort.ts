import { defineCohort } from "../declare/cohort.ts";
import { noTeamWords } from "../declare/definition-words.ts";
import { sql } from "../words/sql.ts";

/** Actions of the improvement plan by the day they are due. Source: the improvement plan workbook. */
export const planActionsDueCohort = defineCohort({
  id: "plan-actions-due",
  title: "Actions of the improvement plan due",
  subject: "case",
  kind: "EVENTS",
  needs: ["plan_actions"],
  uses: ["practice_areas"],
  dimensions: [
    { id: "plan", label: "Plan", column: "plan" },
    { id: "practice-area", label: "Practice area", column: "area" },
  ],
  teamOf: noTeamWords,
  cases: ({ fact, known }) => sql`
    select a.action_id as case_id, a.action_id as subject, null::text as team,
      case when a.done_on is null then least(a.due_on, ${known}) else a.due_on end as on_day, null::date as started_on, a.due_on, a.done_on,
      a.done_on is null and a.due_on > ${known} as is_pending, p.plan, p.title as area
    from ${fact("plan_actions")} a left join ${fact("practice_areas")} p on p.area_id = a.area_id where a.due_on is not null`,
});
