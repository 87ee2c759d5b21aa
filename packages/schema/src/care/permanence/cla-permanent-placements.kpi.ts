import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { carePlanningCohort } from "../reviews/care-planning.cohort.ts";

export const claPermanentPlacementsKpi = defineKpi({
  id: "cla-permanent-placements",
  label: "Children in a permanent placement",
  definition:
    "Children whose placement with their present carer the Permanence Panel has agreed as permanent. The agreement is the newest of the child, made since the child came to this carer.",
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
