import { locallyDueSql } from "../words/local-standards.ts";
import { defineCohort } from "../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../declare/definition-words.ts";
import { gradedAudits } from "./graded-audits.sql.ts";
import { sql } from "../words/sql.ts";

/** What the cohorts of cases graded inadequate have in common. */
const inadequate = {
  subject: "child",
  kind: "EVENTS",
  needs: ["audits", "audit_moderations"],
  dimensions: [{ id: "service", label: "Service", column: "service" }],
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
} as const;

/**
 * Cases graded inadequate (grade of record), by the day of that grade.
 *
 * They are done by the reflective meeting, which begins the priority intervention. Source: West Sussex, quality
 * assurance framework, December 2021, 3.2.
 */
export const inadequateCasesCohort = defineCohort({
  id: "inadequate-cases",
  title: "Cases graded inadequate",
  ...inadequate,
  cases: (c) => sql`
    select c.*, c.done_on is null and c.due_on >= ${c.known} as is_pending
    from (
      select g.audit_id as case_id, g.child_id as subject, g.team, g.graded_on as on_day, g.graded_on as started_on,
        ${locallyDueSql("reflectiveMeeting", "g.graded_on")} as due_on,
        -- A meeting that is only planned has not been held.
        case when g.reflective_meeting_on <= ${c.known} then g.reflective_meeting_on end as done_on, g.service
      from ${gradedAudits(c)} g where g.grade = 'Inadequate'
    ) c`,
});

/**
 * Cases graded inadequate (grade of record), by the day their re-audit is due: three months after the reflective
 * meeting.
 *
 * A re-audit names the audit it repeats. The newest completed one counts. Source: West Sussex, quality assurance
 * framework, December 2021, 3.2.
 */
export const inadequateAuditsCohort = defineCohort({
  id: "inadequate-audits",
  title: "Inadequate cases due a re-audit",
  ...inadequate,
  cases: (c) => sql`
    with graded as (
      select * from ${gradedAudits(c)} g
    ), again as (
      select distinct on (re_audit_of) re_audit_of, completed_on, grade from graded where re_audit_of is not null
      order by re_audit_of, completed_on desc, audit_id
    )
    select g.audit_id as case_id, g.child_id as subject, g.team, ${locallyDueSql("reAudit", "g.reflective_meeting_on")} as on_day,
      g.reflective_meeting_on as started_on, ${locallyDueSql("reAudit", "g.reflective_meeting_on")} as due_on, a.completed_on as done_on,
      g.service, a.grade as grade_again, a.grade in ('Outstanding', 'Good', 'Requires improvement') as is_improved,
      a.completed_on is null and ${locallyDueSql("reAudit", "g.reflective_meeting_on")} >= ${c.known} as is_pending
    from graded g left join again a on a.re_audit_of = g.audit_id
    where g.grade = 'Inadequate' and g.reflective_meeting_on is not null`,
});
