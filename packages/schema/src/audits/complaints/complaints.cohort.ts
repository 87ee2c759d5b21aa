import { clockedColumns } from "../../words/clocked-case.sql.ts";
import { defineCohort } from "../../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../../declare/definition-words.ts";
import { sql } from "../../words/sql.ts";

const dimensions = [
  { id: "service", label: "Service", column: "service" },
  { id: "stage", label: "Stage", column: "stage" },
  { id: "theme", label: "Theme", column: "theme" },
];

/** Complaints and compliments by the day they were received. Source: customer relations. */
export const complaintsReceivedCohort = defineCohort({
  id: "complaints-received",
  title: "Complaints and compliments received",
  subject: "case",
  kind: "EVENTS",
  needs: ["complaints"],
  caseIsRow: true,
  dimensions,
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact }) => sql`
    select c.complaint_id as case_id, c.complaint_id as subject, c.team, c.received_on as on_day, c.received_on as started_on, c.due_on,
      c.responded_on as done_on, c.kind, c.service, c.stage, c.theme
    from ${fact("complaints")} c`,
});

/** Complaints by the day they were answered. Source: customer relations. */
export const complaintsAnsweredCohort = defineCohort({
  id: "complaints-answered",
  title: "Complaints answered",
  subject: "case",
  kind: "EVENTS",
  needs: ["complaints"],
  dimensions,
  serviceColumn: true,
  countedWhenDone: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact, known }) => sql`
    select c.complaint_id as case_id, c.complaint_id as subject, c.team, c.received_on as started_on,
      ${clockedColumns({ due: "c.due_on", done: "c.responded_on", known })}, c.service, c.stage, c.theme
    from ${fact("complaints")} c where c.kind = 'Complaint'`,
});
