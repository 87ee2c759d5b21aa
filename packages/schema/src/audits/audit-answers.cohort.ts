import { defineCohort } from "../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../declare/definition-words.ts";
import { sql } from "../words/sql.ts";

/**
 * Answers to the practice standards in completed audits, by cycle.
 *
 * `is_met` is the good answer, which is no for a standard in the negative. "Not applicable" is in neither part.
 * Source: West Sussex, quality assurance framework, December 2021, 3.
 */
export const auditAnswersCohort = defineCohort({
  id: "audit-answers",
  title: "Answers to practice standards",
  subject: "child",
  kind: "EVENTS",
  needs: ["audits", "audit_answers", "audit_standards"],
  knownDayFacts: ["audits", "audit_answers"],
  dimensions: [
    { id: "standard", label: "Practice standard", column: "standard_text" },
    { id: "practice-area", label: "Practice area", column: "practice_area" },
    { id: "kind", label: "Kind of audit", column: "kind" },
    { id: "service", label: "Service", column: "service" },
  ],
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact }) => sql`
    select a.audit_id || ' ' || a.standard_id as case_id, u.child_id as subject, u.team, (u.cycle || '-01')::date as on_day,
      null::date as started_on, null::date as due_on, u.completed_on as done_on, u.kind, u.service, a.standard_id, s.text as standard_text,
      s.practice_area, a.answer <> 'Not applicable' as is_applicable,
      a.answer = case when coalesce(s.negative, false) then 'No' else 'Yes' end as is_met,
      lower(s.text) as standard_words
    from ${fact("audit_answers")} a
    join ${fact("audits")} u on u.audit_id = a.audit_id and u.completed_on is not null
    join ${fact("audit_standards")} s on s.standard_id = a.standard_id`,
});
