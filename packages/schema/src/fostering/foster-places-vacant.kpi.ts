import { defineKpi } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterPlacesVacantKpi = defineKpi({
  id: "foster-places-vacant",
  label: "Foster places vacant",
  definition:
    "Approved places of the authority's own mainstream carers that are available and have no child at the end of the period. Without a record of availability, all places of a household are available.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering data collection guidance",
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", amount: "vacant_places" },
});
