import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { carePlanningCohort } from "./care-planning.cohort.ts";

export const claCarePlanCurrentKpi = defineKpi({
  id: "cla-care-plan-current",
  label: "Care plan in place and reviewed",
  definition: `Children with a current care plan, as a share of the children we care for at the end of the period. A plan is current from the day it begins to the day before it ends, however long ago it began. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.6",
  targets: [
    {
      from: "2019-06-19",
      value: 100,
      amberWithin: 5,
      minimumDenominator: 10,
      source: "Practice improvement plan: every child. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [reportedByCouncil("cla-care-plan-current")],
  counted: {
    cohort: carePlanningCohort,
    met: "has_current_plan",
  },
});
