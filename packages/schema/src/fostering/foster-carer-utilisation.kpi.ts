import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterCarerUtilisationKpi = defineKpi({
  id: "foster-carer-utilisation",
  label: "Foster carers caring for a child for at least 75% of the year",
  definition:
    "Foster carer households with a child for at least three quarters of their approved days in the twelve months, as a share of mainstream households approved at their end. Not the share of places filled: that is occupancy.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.12",
  published: [reportedByCouncil("foster-carer-utilisation")],
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", met: "cared_three_quarters" },
});
