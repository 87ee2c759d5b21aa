import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const placements20MilesOutsideKpi = defineKpi({
  id: "placements-20-miles-outside",
  label: "Placed over 20 miles from home and outside the authority",
  definition: `Children placed more than 20 miles from home, as a share of the children we care for whose distance is known. An unknown distance (999.9 or none) is exempt. The case-management system does not say which side of the boundary a placement is on, so the distance alone counts. ${inCareWords}`,
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
