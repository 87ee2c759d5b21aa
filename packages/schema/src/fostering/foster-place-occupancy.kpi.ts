import { defineKpi } from "../declare/kpi.ts";
import { fosterHouseholdsCohort } from "./foster-households.cohort.ts";

export const fosterPlaceOccupancyKpi = defineKpi({
  id: "foster-place-occupancy",
  label: "Approved foster places filled",
  definition:
    "Foster places filled, as a share of the places that the authority's own mainstream carers are approved for, at the end of the period. A household with more children than it is approved for counts as full. Places of family and friends carers and of short breaks are not counted. Ofsted rounds its counts of 31 March to the nearest 5; the percentage is calculated from the rounded counts.",
  domain: "FOSTERING",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Ofsted, Fostering in England",
  version: 2,
  validFrom: "2021-04-01",
  changed:
    "Only places of mainstream carers are counted: from its figures for 31 March 2022 on, Ofsted leaves family and friends carers out.",
  earlier: [
    {
      version: 1,
      definition:
        "Foster places filled, as a share of the places that all of the authority's own carers are approved for, at the end of the period. They count with family and friends and short breaks among them. A household with more children than it is approved for counts as full. Ofsted rounds its counts of 31 March to the nearest 5; the percentage is calculated from the rounded counts.",
      counted: { cohort: fosterHouseholdsCohort, amount: "filled_places", per: "approved_places" },
    },
  ],
  published: [
    {
      series: "fostering_in_england",
      formula: { kind: "share", of: ["Number of filled places"], over: "Number of approved foster places" },
    },
  ],
  counted: { cohort: fosterHouseholdsCohort, of: "is_mainstream", amount: "filled_places", per: "approved_places" },
});
