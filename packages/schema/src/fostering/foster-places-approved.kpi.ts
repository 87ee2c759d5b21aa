import { defineKpi } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterPlacesApprovedKpi = defineKpi({
  id: "foster-places-approved",
  label: "Approved foster places",
  definition:
    "Places that the authority's own mainstream foster carers are approved for at the end of the period. Family and friends, short breaks and supported lodgings are left out.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering data collection guidance",
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", amount: "approved_places" },
});
