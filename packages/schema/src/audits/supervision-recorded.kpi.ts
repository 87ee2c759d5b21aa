import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditAnswersCohort } from "./audit-answers.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";
import { publishedAuditFinding } from "./published-audit-finding.ts";

export const supervisionRecordedKpi = defineKpi({
  id: "supervision-recorded",
  label: "Supervision recorded",
  definition: `Audits in which supervision is recorded, as a share of audits in which the question was asked and applies. The question is a practice standard with "supervision" and "record" in its words. ${cycleWords} The answer "Not applicable" is in neither part.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.4",
  targets: [practiceStandardTarget],
  published: [
    publishedAuditFinding("supervision-and-management-oversight", "Supervision is recorded on the child's file"),
  ],
  counted: {
    cohort: auditAnswersCohort,
    of: "is_applicable and standard_words ~ 'supervision.*record|record.*supervision'",
    met: "is_met",
  },
});
