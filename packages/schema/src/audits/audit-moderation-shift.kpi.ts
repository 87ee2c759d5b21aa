import { defineKpi } from "../declare/kpi.ts";
import { cycleWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditModerationShiftKpi = defineKpi({
  id: "audit-moderation-shift",
  label: "Grades changed at moderation",
  definition: `Audits whose moderated grade differs from the auditor's, as a share of the audits that have both. ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, quality assurance framework, December 2021, 3.2",
  counted: {
    cohort: auditsCohort,
    of: "auditor_grade is not null and moderated_grade is not null",
    met: "auditor_grade <> moderated_grade",
  },
});
