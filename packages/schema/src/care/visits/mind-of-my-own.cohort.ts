import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/** Statements sent with the Mind of My Own app, by the day they were sent. Source: the app's export. */
export const mindOfMyOwnCohort = defineCohort({
  id: "mind-of-my-own",
  title: "Mind of My Own statements",
  subject: "child",
  kind: "EVENTS",
  needs: ["mind_of_my_own"],
  uses: ["involvements"],
  caseIsRow: true,
  dimensions: [{ id: "by", label: "Sent by", column: "sent_by" }],
  teamOf: teamOn("the day the statement was sent"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select m.statement_id as case_id, coalesce(m.child_id, m.statement_id) as subject, m.submitted_on as on_day,
        null::date as started_on, null::date as due_on, m.submitted_on as done_on, m."by" as sent_by
      from ${c.fact("mind_of_my_own")} m`,
    ),
});
