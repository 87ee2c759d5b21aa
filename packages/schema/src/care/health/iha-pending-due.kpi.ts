import { defineKpi } from "../../declare/kpi.ts";
import { initialHealthAssessmentsOpenCohort } from "./initial-health-assessments-open.cohort.ts";

export const ihaPendingDueKpi = defineKpi({
  id: "iha-pending-due",
  label: "Initial health assessments still to be done",
  definition:
    "Children we care for at the end of the period who had no initial health assessment yet in their period of care: due, booked or overdue. Those who declined are not counted.",
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
