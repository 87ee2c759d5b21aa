import { defineKpi } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterPlacesUnavailableKpi = defineKpi({
  id: "foster-places-unavailable",
  label: "Foster places not available",
  definition:
    "Approved places of the authority's own mainstream carers that have no child and cannot be offered at the end of the period, for whatever reason. Without a record of availability, all places of a household are available.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering data collection guidance",
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", amount: "unavailable_places" },
});
