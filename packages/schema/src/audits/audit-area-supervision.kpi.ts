import { defineKpi } from "../declare/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

/** Supervision and management oversight graded good or outstanding. Source: West Sussex, quality assurance framework, December 2021, 2.5 and 3.5. */
export const auditAreaSupervisionKpi = defineKpi({
  id: "audit-area-supervision",
  label: "Supervision and management oversight graded good or outstanding",
  definition:
    "Audits in which supervision and management oversight has a grade of record of good or outstanding, as a share of audits moderated, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
  targets: [practiceStandardTarget],
  counted: {
    cohort: auditsCohort,
    of: "is_moderated and supervision_management_oversight_record is not null",
    met: "supervision_management_oversight_record in ('Outstanding', 'Good')",
  },
});
