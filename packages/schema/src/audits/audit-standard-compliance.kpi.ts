import { defineKpi } from "../kpis/kpi.ts";
import { auditAnswersCohort } from "./audit-answers.cohort.ts";

/** Practice standards met. Source: West Sussex, quality assurance framework, December 2021, 3.3. */
export const auditStandardComplianceKpi = defineKpi({
  id: "audit-standard-compliance",
  label: "Practice standards met",
  definition:
    "Answers to practice standards that are the good answer, as a share of answers that apply, over all standards and audits of the cycle. Each standard alone is under practice standards.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.3",
  targets: [
    {
      from: "2021-12-01",
      value: 90,
      amberWithin: 5,
      minimumDenominator: 10,
      source:
        "Quality assurance framework, 3.3: compliance of 90% is the standard. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: auditAnswersCohort, of: "is_applicable", met: "is_met" },
});
