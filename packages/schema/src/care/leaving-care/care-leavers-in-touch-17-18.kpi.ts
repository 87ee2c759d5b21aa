import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

/** Care leavers of 17 and 18 in touch. Source: SSDA903 guidance, OC3; DfE, Children looked after in England statistics. */
export const careLeaversInTouch1718Kpi = defineKpi({
  id: "care-leavers-in-touch-17-18",
  label: "Care leavers of 17 and 18 in touch",
  definition:
    "Relevant and former relevant care leavers of 17 and 18 the authority is in touch with, as a share of all of that age.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
  counted: {
    cohort: careLeaversCohort,
    of: "age between 17 and 18",
    met: "in_touch = 'YES'",
  },
});
