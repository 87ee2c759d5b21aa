import { defineKpi } from "../../declare/kpi.ts";
import { careInTheYearCohort } from "./care-in-the-year.cohort.ts";

export const socialWorkers3PlusKpi = defineKpi({
  id: "social-workers-3-plus",
  label: "3 or more social workers in 12 months",
  definition:
    "Children with three or more allocated social workers in the twelve months to the end of the period, those before care began included, as a share of the children we care for.",
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, practice improvement plan, 2019, 3.1; DfE, Children looked after in England statistics",
  counted: {
    cohort: careInTheYearCohort,
    of: "social_workers is not null",
    met: "social_workers >= 3",
  },
});
