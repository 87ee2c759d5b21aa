import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditAssessmentsGoodKpi = defineKpi({
  id: "audit-assessments-good",
  label: "Assessments graded good or above",
  definition: `Assessments graded good or outstanding, as a share of assessments audited. The theme of the audit has "assessment" in it, and it has a grade. ${gradeOfRecordWords} ${cycleWords}`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("audit-assessments-good")],
  counted: {
    cohort: auditsCohort,
    of: "lower(theme) like '%assessment%' and grade is not null",
    met: "grade in ('Outstanding', 'Good')",
  },
});
