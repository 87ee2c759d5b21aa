import { locallyDueSql } from "../words/local-standards.ts";
import { defineCohort } from "../declare/cohort.ts";
import { gradedAudits } from "./graded-audits.sql.ts";

/**
 * Cases graded inadequate (grade of record), by the day they were graded so, with the reflective meeting that begins their
 * priority intervention. Source: West Sussex, quality assurance framework, December 2021, 3.2.
 */
export const inadequateCasesCohort = defineCohort({
  id: "inadequate-cases",
  title: "Cases graded inadequate",
  subject: "child",
  takes: "EVENTS",
  needs: ["audits", "audit_moderations"],
  dimensions: [{ id: "service", label: "Service", column: "service" }],
  namesService: true,
  cases: (sql) => `
    select c.*, c.done_on is null and c.due_on >= ${sql.known} as is_pending
    from (
      select g.audit_id as case_id, g.child_id as subject, g.team, g.graded_on as on_day, g.graded_on as started_on,
        ${locallyDueSql("reflectiveMeeting", "g.graded_on")} as due_on,
        -- A meeting that is only planned has not been held.
        case when g.reflective_meeting_on <= ${sql.known} then g.reflective_meeting_on end as done_on, g.service
      from ${gradedAudits(sql)} g where g.grade = 'Inadequate'
    ) c`,
});
