import { defineKpi } from "../declare/kpi.ts";
import { fosteringForAdoptionCohort } from "./fostering-for-adoption.cohort.ts";

export const ffaDecisionsKpi = defineKpi({
  id: "ffa-decisions",
  label: "Children with a decision for fostering for adoption",
  definition:
    "Children for whom fostering for adoption was decided in the period, by the day of the decision. Each decision counts.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children we care for report, January 2022, 2.15",
  counted: { cohort: fosteringForAdoptionCohort },
});
