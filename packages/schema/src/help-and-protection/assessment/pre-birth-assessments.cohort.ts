import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/** Pre-birth assessments by the day they are due. Source: West Sussex, children we care for report, January 2022, 2.11. */
export const preBirthAssessmentsCohort = defineCohort({
  id: "pre-birth-assessments",
  title: "Pre-birth assessments due",
  subject: "child",
  kind: "EVENTS",
  needs: ["pre_birth_assessments"],
  uses: ["involvements"],
  teamOf: teamOn("the day it is due"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select b.child_id || ' ' || b.started_on as case_id, b.child_id as subject,
        case when b.completed_on is null then least(b.due_on, ${c.known}) else b.due_on end as on_day, b.started_on, b.due_on,
        b.completed_on as done_on, b.completed_on is null and b.due_on > ${c.known} as is_pending
      from ${c.fact("pre_birth_assessments")} b`,
    ),
});
