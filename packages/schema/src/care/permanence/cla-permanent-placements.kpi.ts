import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { carePlanningCohort } from "../reviews/care-planning.cohort.ts";

export const claPermanentPlacementsKpi = defineKpi({
  id: "cla-permanent-placements",
  label: "Children in a permanent placement",
  definition: "Children whose placement the Permanence Panel has agreed as permanent.",
  domain: "CARE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.5",
  published: [reportedByCouncil("cla-permanent-placements")],
  counted: {
    cohort: carePlanningCohort,
    met: "is_permanent",
  },
});
