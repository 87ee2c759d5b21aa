import { defineKpi } from "../kpis/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

/** Approved foster places filled. Source: Ofsted, Fostering in England. */
export const fosterPlaceOccupancyKpi = defineKpi({
  id: "foster-place-occupancy",
  label: "Approved foster places filled",
  definition:
    "Foster places filled, as a share of approved places, at the end of the period; more children than a household is approved for fill its places, and no more. Ofsted rounds its counts of 31 March to the nearest 5; the percentage is made here of the rounded counts.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering in England",
  published: [
    {
      series: "fostering_in_england",
      formula: { kind: "share", of: ["Number of filled places"], over: "Number of approved foster places" },
    },
  ],
  counted: { cohort: fosterHouseholdsCohort, amount: "filled_places", per: "approved_places" },
});
