import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careInTheYearCohort } from "./care-in-the-year.cohort.ts";

export const socialWorkers3PlusKpi = defineKpi({
  id: "social-workers-3-plus",
  label: "3 or more social workers in 12 months",
  definition: `Children with three or more allocated social workers in the last twelve months, as a share of children we care for who had any. A child without any worker in those months is left out. Each worker counts once, those before care began included. An involvement counts whose role is case worker or social worker, or is blank. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, practice improvement plan, 2019, 3.1; DfE, Children looked after in England statistics",
  counted: {
    cohort: careInTheYearCohort,
    of: "social_workers is not null",
    met: "social_workers >= 3",
    // The month itself is one of the twelve.
    lookBack: 11,
  },
});
