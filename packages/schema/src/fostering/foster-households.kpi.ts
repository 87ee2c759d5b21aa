import { defineKpi } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterHouseholdsKpi = defineKpi({
  id: "foster-households",
  label: "Mainstream foster carer households",
  definition:
    "The authority's own households that are approved as mainstream foster carers at the end of the period. The day of deregistration does not count. Family and friends, short breaks and supported lodgings are left out.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering data collection guidance",
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream" },
});
