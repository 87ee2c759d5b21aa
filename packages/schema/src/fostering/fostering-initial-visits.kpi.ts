import { defineKpi } from "../declare/kpi.ts";
import { fosteringStepsCohort } from "./fostering-steps.cohort.ts";

export const fosteringInitialVisitsKpi = defineKpi({
  id: "fostering-initial-visits",
  label: "Initial visits to people who enquired",
  definition:
    "Initial visits made in the period to people who enquired about fostering, by the day of the visit. An enquiry has one at most.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: fosteringStepsCohort, met: "step = 'visit'" },
});
