import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { firstAssessmentWords } from "./initial-assessments.sql.ts";
import { initialHealthAssessmentsOpenCohort } from "./initial-health-assessments-open.cohort.ts";

export const ihaPendingDueKpi = defineKpi({
  id: "iha-pending-due",
  label: "Initial health assessments still to be done",
  definition: `Children we care for at the end of the period without an initial health assessment since care began: due, booked or overdue. ${periodOfCareWords} ${firstAssessmentWords} Those who declined are not counted: a booking of kind Initial since care began has the outcome Declined. ${inCareWords}`,
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.8",
  counted: {
    cohort: initialHealthAssessmentsOpenCohort,
    met: "not has_declined",
    worklist: true,
  },
});
