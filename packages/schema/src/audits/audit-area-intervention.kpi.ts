import { defineKpi } from "../kpis/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";

/** Intervention graded good or outstanding. Source: West Sussex, quality assurance framework, December 2021, 2.5 and 3.5. */
export const auditAreaInterventionKpi = defineKpi({
  id: "audit-area-intervention",
  label: "Intervention graded good or outstanding",
  definition:
    "Audits in which intervention has a grade of record of good or outstanding, as a share of audits moderated, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
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
    cohort: auditsCohort,
    of: "is_moderated and intervention_record is not null",
    met: "intervention_record in ('Outstanding', 'Good')",
  },
});
