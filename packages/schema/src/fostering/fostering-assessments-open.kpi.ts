import { defineKpi } from "../declare/kpi.ts";
import { fosteringAssessmentsCohort } from "./fostering-assessments.cohort.ts";

export const fosteringAssessmentsOpenKpi = defineKpi({
  id: "fostering-assessments-open",
  label: "Fostering assessments under way",
  definition:
    "Assessments of prospective foster carers in stage 1 or 2 at the end of the period, without a decision yet. The decision is of the day of the panel, else of the day the last stage ended.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: fosteringAssessmentsCohort },
});
