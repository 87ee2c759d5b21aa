import { defineCohort } from "../../declare/cohort.ts";
import { noTeamWords } from "../../declare/definition-words.ts";
import { sql } from "../../words/sql.ts";

/** Statements sent with the Mind of My Own app, by the day they were sent. Source: the app's export. */
export const mindOfMyOwnCohort = defineCohort({
  id: "mind-of-my-own",
  title: "Mind of My Own statements",
  subject: "child",
  kind: "EVENTS",
  needs: ["mind_of_my_own"],
  caseIsRow: true,
  dimensions: [{ id: "by", label: "Sent by", column: "sent_by" }],
  // Many who send one have no worker: teams of the others would read a nought that nobody counted.
  teamOf: noTeamWords,
  cases: ({ fact }) => sql`
    select m.statement_id as case_id, coalesce(m.child_id, m.statement_id) as subject, null::text as team, m.submitted_on as on_day,
      null::date as started_on, null::date as due_on, m.submitted_on as done_on, m."by" as sent_by
    from ${fact("mind_of_my_own")} m`,
});
