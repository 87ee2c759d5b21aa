import { defineKpi } from "../declare/kpi.ts";
import { gradeOfRecordWords } from "../declare/definition-words.ts";
import { inadequateCasesCohort } from "./inadequate-cases.cohort.ts";

export const auditInadequateEscalatedKpi = defineKpi({
  id: "audit-inadequate-escalated",
  label: "Inadequate cases escalated in time",
  definition: `Cases graded inadequate whose reflective meeting was held within 10 working days, as a share of those graded inadequate in the period. The meeting begins their priority intervention. ${gradeOfRecordWords} One whose 10 days are not over is pending. The framework names no time, so the 10 days are this platform's own.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.2",
  counted: { cohort: inadequateCasesCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
