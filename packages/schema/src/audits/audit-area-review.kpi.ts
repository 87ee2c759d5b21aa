import { defineKpi } from "../declare/kpi.ts";
import { auditsCohort } from "./audits.cohort.ts";
import { practiceStandardTarget } from "./practice-standard-target.ts";

/** Review graded good or outstanding. Source: West Sussex, quality assurance framework, December 2021, 2.5 and 3.5. */
export const auditAreaReviewKpi = defineKpi({
  id: "audit-area-review",
  label: "Review graded good or outstanding",
  definition:
    "Audits in which review has a grade of record of good or outstanding, as a share of audits moderated, by cycle.",
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 2.5 and 3.5",
  targets: [practiceStandardTarget],
  counted: {
    cohort: auditsCohort,
    of: "is_moderated and review_record is not null",
    met: "review_record in ('Outstanding', 'Good')",
  },
});
