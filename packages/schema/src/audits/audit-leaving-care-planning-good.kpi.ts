import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { cycleWords, gradeOfRecordWords } from "../declare/definition-words.ts";
import { auditsCohort } from "./audits.cohort.ts";

export const auditLeavingCarePlanningGoodKpi = defineKpi({
  id: "audit-leaving-care-planning-good",
  label: "Leaving care planning audits good or above",
  definition: `Audits of planning for leaving care graded good or outstanding, as a share of audits of that kind with a grade. The theme has "leaving care" in it. ${gradeOfRecordWords} ${cycleWords} The report does not say how many there were.`,
  domain: "AUDITS",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.15",
  published: [reportedByCouncil("audit-leaving-care-planning-good")],
  counted: {
    cohort: auditsCohort,
    of: "lower(theme) like '%leaving care%' and grade is not null",
    met: "grade in ('Outstanding', 'Good')",
  },
});
