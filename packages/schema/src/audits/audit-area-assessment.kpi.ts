import { defineKpi } from "../declare/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

/** Assessment graded good or outstanding. Source: West Sussex, quality assurance framework, December 2021, 2.5 and 3.5. */
export const auditAreaAssessmentKpi = defineKpi({
  id: "audit-area-assessment",
  label: "Assessment graded good or outstanding",
  definition:
    "Audits in which assessment has a grade of record of good or outstanding, as a share of audits moderated, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
  targets: [practiceStandardTarget],
  counted: {
    cohort: auditsCohort,
    of: "is_moderated and assessment_record is not null",
    met: "assessment_record in ('Outstanding', 'Good')",
  },
});
