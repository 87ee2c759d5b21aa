import { defineKpi } from "../declare/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

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
  targets: [practiceStandardTarget],
  counted: {
    cohort: auditsCohort,
    of: "is_moderated and intervention_record is not null",
    met: "intervention_record in ('Outstanding', 'Good')",
  },
});
