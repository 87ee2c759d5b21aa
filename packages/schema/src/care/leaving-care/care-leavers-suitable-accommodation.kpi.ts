import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

/** Care leavers of 19 to 21 in suitable accommodation. Source: SSDA903 guidance, OC3; DfE, Children looked after in England statistics. */
export const careLeaversSuitableAccommodationKpi = defineKpi({
  id: "care-leavers-suitable-accommodation",
  label: "Care leavers of 19 to 21 in suitable accommodation",
  definition:
    "Relevant and former relevant care leavers of 19 to 21 whose accommodation is suitable, as a share of those, without children gone abroad (G), deported (H) or whose home is not known (R).",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
  counted: {
    cohort: careLeaversCohort,
    of: "age between 19 and 21 and coalesce(accommodation, '') not in ('G', 'H', 'R')",
    met: "suitable = '1'",
  },
});
