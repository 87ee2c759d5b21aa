import { defineKpi } from "../declare/kpi.ts";
import { householdChangesCohort } from "./household-changes.cohort.ts";

export const fosterCarersNetGainKpi = defineKpi({
  id: "foster-carers-net-gain",
  label: "Net change in foster carer households",
  definition: "The authority's own mainstream households approved in the period, less those deregistered in it.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children we care for report, January 2022, 2.12",
  counted: { cohort: householdChangesCohort, amount: "households" },
});
