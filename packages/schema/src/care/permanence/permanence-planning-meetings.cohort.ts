import { defineCohort } from "../../declare/cohort.ts";
import { teamOn } from "../../declare/definition-words.ts";
import { withAllocatedTeam } from "../../workforce/allocated-team.sql.ts";
import { sql } from "../../words/sql.ts";

/** Meetings that plan for a child's permanence, by the day they were held. Source: the case-management system. */
export const permanencePlanningMeetingsCohort = defineCohort({
  id: "permanence-planning-meetings",
  title: "Permanence planning meetings",
  subject: "child",
  kind: "EVENTS",
  needs: ["permanence_planning_meetings"],
  uses: ["involvements"],
  caseIsRow: true,
  teamOf: teamOn("the day of the meeting"),
  cases: (c) =>
    withAllocatedTeam(
      c,
      sql`select m.child_id || ' ' || m.held_on as case_id, m.child_id as subject, m.held_on as on_day, null::date as started_on,
        null::date as due_on, m.held_on as done_on
      from ${c.fact("permanence_planning_meetings")} m`,
    ),
});
