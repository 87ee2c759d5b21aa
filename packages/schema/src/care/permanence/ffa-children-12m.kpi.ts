import { defineKpi } from "../../declare/kpi.ts";
import { fosteringForAdoptionCohort } from "../../fostering/fostering-for-adoption.cohort.ts";

export const ffaChildren12mKpi = defineKpi({
  id: "ffa-children-12m",
  label: "Children in fostering for adoption in 12 months",
  definition:
    "Children for whom fostering for adoption was decided in the twelve months, by the day of the decision. Each decision counts.",
  domain: "CARE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "ROLLING_12_MONTHS",
  source: "West Sussex, Children we care for report, January 2022, 2.15",
  counted: {
    cohort: fosteringForAdoptionCohort,
  },
});
