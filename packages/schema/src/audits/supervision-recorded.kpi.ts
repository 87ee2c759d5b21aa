import { defineKpi } from "../kpis/kpi.ts";
import { auditAnswersCohort } from "./audit-answers.cohort.ts";

/** Supervision recorded. Source: West Sussex, quality assurance framework, December 2021, 3.4. */
export const supervisionRecordedKpi = defineKpi({
  id: "supervision-recorded",
  label: "Supervision recorded",
  definition:
    "Audits in which supervision is recorded, as a share of audits that ask for it and where it applies, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.4",
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
  counted: {
    cohort: auditAnswersCohort,
    of: "is_applicable and standard_words ~ 'supervision.*record|record.*supervision'",
    met: "is_met",
  },
});
