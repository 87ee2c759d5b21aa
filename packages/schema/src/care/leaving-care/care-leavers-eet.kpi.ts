import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

/** Care leavers of 19 to 21 in education, employment or training. Source: SSDA903 guidance, OC3; DfE, Children looked after in England statistics. */
export const careLeaversEetKpi = defineKpi({
  id: "care-leavers-eet",
  label: "Care leavers of 19 to 21 in education, employment or training",
  definition:
    "Relevant and former relevant care leavers of 19 to 21 in education, employment or training, full or part time, as a share of all of that age.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
  counted: {
    cohort: careLeaversCohort,
    of: "age between 19 and 21",
    met: "activity ~ '^[FP]'",
  },
});
