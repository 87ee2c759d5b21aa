import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditAnswersCohort } from "./audit-answers.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

export const auditStandardComplianceKpi = defineKpi({
  id: "audit-standard-compliance",
  label: "Practice standards met",
  definition: `Answers to practice standards that are the good answer, as a share of answers that apply, over all standards and audits. The good answer is yes, or no for a standard in the negative. ${cycleWords} Each standard by itself is under practice standards.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.3",
  targets: [practiceStandardTarget],
  counted: { cohort: auditAnswersCohort, of: "is_applicable", met: "is_met" },
});
