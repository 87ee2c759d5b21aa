import { defineCohort } from "../declare/cohort.ts";
import { ownTeamOrServiceWords } from "../declare/definition-words.ts";
import { sql } from "../words/sql.ts";

/**
 * Audits planned and completed, by cycle: one row for each line of the plan, and one for each audit. Source: the audit
 * tool.
 */
export const auditCyclesCohort = defineCohort({
  id: "audit-cycles",
  title: "Audits planned and completed by cycle",
  subject: "case",
  kind: "EVENTS",
  needs: ["audits", "audit_cycle_plan"],
  dimensions: [{ id: "service", label: "Service", column: "service" }],
  serviceColumn: true,
  teamOf: ownTeamOrServiceWords,
  cases: ({ fact }) => sql`
    select 'plan ' || p.cycle || ' ' || p.service || ' ' || coalesce(p.team, '') as case_id, p.service as subject, p.team,
      (p.cycle || '-01')::date as on_day, null::date as started_on, null::date as due_on, null::date as done_on, p.service,
      p.planned_audits as planned, 0 as completed
    from ${fact("audit_cycle_plan")} p
    union all
    select u.audit_id, u.child_id, u.team, (u.cycle || '-01')::date, u.allocated_on, null, u.completed_on, u.service,
      0, case when u.completed_on is null then 0 else 1 end
    from ${fact("audits")} u`,
});
