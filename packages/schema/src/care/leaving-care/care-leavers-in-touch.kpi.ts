import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

/** Care leavers of 19 to 21 in touch. Source: SSDA903 guidance, OC3; DfE, Children looked after in England statistics. */
export const careLeaversInTouchKpi = defineKpi({
  id: "care-leavers-in-touch",
  label: "Care leavers of 19 to 21 in touch",
  definition:
    "Relevant and former relevant care leavers of 19 to 21 the authority is in touch with, as a share of all of that age.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
  counted: {
    cohort: careLeaversCohort,
    of: "age between 19 and 21",
    met: "in_touch = 'YES'",
  },
});
