import { defineKpi } from "../kpis/kpi.ts";
import { auditAnswersCohort } from "../audits/audit-answers.cohort.ts";

/** Reviews of all kinds in timescale (audited). Source: West Sussex, quality assurance framework, December 2021, 3.4. */
export const reviewsAllTimelyAuditedKpi = defineKpi({
  id: "reviews-all-timely-audited",
  label: "Reviews of all kinds in timescale (audited)",
  definition:
    "Audits that find the review in time, as a share of audits that ask for it and where it applies, by cycle.",
  domain: "HELP_AND_PROTECTION",
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
  counted: { cohort: auditAnswersCohort, of: "is_applicable and standard_words ~ 'review.*in time'", met: "is_met" },
});
