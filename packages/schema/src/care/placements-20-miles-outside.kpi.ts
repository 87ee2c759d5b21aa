import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Placed over 20 miles from home and outside the authority. Source: West Sussex, scrutiny report, September 2023, 3.14. */
export const placements20MilesOutsideKpi = defineKpi({
  id: "placements-20-miles-outside",
  label: "Placed over 20 miles from home and outside the authority",
  definition:
    "Children placed more than 20 miles from home and outside the authority, as a share of children whose distance is known.",
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.14",
  published: [reportedByCouncil("placements-20-miles-outside")],
});
