import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditManagementOversightGoodKpi = defineKpi({
  id: "audit-management-oversight-good",
  label: "Management oversight audits good or above",
  definition: `Audits of management oversight graded good or outstanding, as a share of audits of that kind with a grade. The theme has "management oversight" in it. ${gradeOfRecordWords} ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("audit-management-oversight-good")],
  counted: {
    cohort: auditsCohort,
    of: "lower(theme) like '%management oversight%' and grade is not null",
    met: "grade in ('Outstanding', 'Good')",
  },
});
