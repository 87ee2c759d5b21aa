import { defineKpi } from "../declare/kpi.ts";
import { fosteringStepsCohort } from "./fostering-steps.cohort.ts";

export const fosteringAssessmentsStartedKpi = defineKpi({
  id: "fostering-assessments-started",
  label: "Fostering assessments started",
  definition: "Assessments of prospective foster carers whose stage 1 started in the period.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: fosteringStepsCohort, met: "step = 'assessment'" },
});
