import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const placements20MilesOutsideKpi = defineKpi({
  id: "placements-20-miles-outside",
  label: "Placed over 20 miles from home and outside the authority",
  definition:
    "Children placed more than 20 miles from home and outside the authority, as a share of children whose distance is known; an unknown distance (999.9 or none) is left out, and shown as exempt. The case-management system does not say which side of the boundary a placement is on, so there the distance alone counts.",
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.14",
  published: [reportedByCouncil("placements-20-miles-outside")],
  counted: {
    cohort: childrenWeCareForCohort,
    met: "distance > 20",
    exempt: "distance is null",
  },
});
