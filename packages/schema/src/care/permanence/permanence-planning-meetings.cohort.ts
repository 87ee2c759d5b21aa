import { defineCohort } from "../../declare/cohort.ts";
import { noTeamWords } from "../../declare/definition-words.ts";
import { sql } from "../../words/sql.ts";

/** Meetings that plan for a child's permanence, by the day they were held. Source: the case-management system. */
export const permanencePlanningMeetingsCohort = defineCohort({
  id: "permanence-planning-meetings",
  title: "Permanence planning meetings",
  subject: "child",
  kind: "EVENTS",
  needs: ["permanence_planning_meetings"],
  caseIsRow: true,
  teamOf: noTeamWords,
  cases: ({ fact }) => sql`
    select m.child_id || ' ' || m.held_on as case_id, m.child_id as subject, null::text as team, m.held_on as on_day, null::date as started_on,
      null::date as due_on, m.held_on as done_on
    from ${fact("permanence_planning_meetings")} m`,
});
