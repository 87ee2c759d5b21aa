import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { gradeOfRecordWords } from "../declare/definition-words.ts";
import { inadequateAuditsCohort } from "./inadequate-cases.cohort.ts";

export const auditInadequateImproved3mKpi = defineKpi({
  id: "audit-inadequate-improved-3m",
  label: "Inadequate cases improved at re-audit",
  definition: `Cases graded inadequate that were re-audited at requires improvement or better, as a share of those whose re-audit fell due in the period. It is due three months after the reflective meeting; a case without a meeting is left out. The newest completed re-audit counts. ${gradeOfRecordWords} One that is due and not done counts as not improved. One that is not due yet is pending.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.2",
  published: [reportedByCouncil("audit-inadequate-improved-3m")],
  counted: { cohort: inadequateAuditsCohort, met: "is_improved", pending: "is_pending", worklist: true },
});
