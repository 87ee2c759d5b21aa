import { defineKpi } from "../declare/kpi.ts";
import { householdChangesCohort } from "./household-changes.cohort.ts";

export const fosteringApprovalsKpi = defineKpi({
  id: "fostering-approvals",
  label: "Mainstream foster carers approved",
  definition: "The authority's own mainstream households that were approved in the period, by the day of approval.",
  domain: "FOSTERING",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Fostering register; West Sussex, Children we care for report, January 2022, 2.13",
  counted: { cohort: householdChangesCohort, met: "what = 'approved'" },
});
