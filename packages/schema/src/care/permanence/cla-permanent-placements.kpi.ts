import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords, sameCarerWords } from "../../declare/definition-words.ts";
import { carePlanningCohort } from "../reviews/care-planning.cohort.ts";

export const claPermanentPlacementsKpi = defineKpi({
  id: "cla-permanent-placements",
  label: "Children in a permanent placement",
  definition: `Children we care for at the end of the period whose placement the Permanence Panel has agreed as permanent. The child's newest agreement in the period of care decides. It was made since the child came to the present carer. ${sameCarerWords} ${periodOfCareWords} ${inCareWords}`,
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
