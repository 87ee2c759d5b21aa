import { defineKpi } from "../declare/kpi.ts";
import { householdChangesCohort } from "./household-changes.cohort.ts";

export const fosteringDeregistrationsKpi = defineKpi({
  id: "fostering-deregistrations",
  label: "Mainstream foster carers deregistered",
  definition: "The authority's own mainstream households that were deregistered in the period, for whatever reason.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: householdChangesCohort, met: "what = 'deregistered'" },
});
