import { defineKpi } from "../declare/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

/** Planning graded good or outstanding. Source: West Sussex, quality assurance framework, December 2021, 2.5 and 3.5. */
export const auditAreaPlanningKpi = defineKpi({
  id: "audit-area-planning",
  label: "Planning graded good or outstanding",
  definition:
    "Audits in which planning has a grade of record of good or outstanding, as a share of audits moderated, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
  targets: [practiceStandardTarget],
  counted: {
    cohort: auditsCohort,
    of: "is_moderated and planning_record is not null",
    met: "planning_record in ('Outstanding', 'Good')",
  },
});
