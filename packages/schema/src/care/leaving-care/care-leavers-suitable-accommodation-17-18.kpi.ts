import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

/** Care leavers of 17 and 18 in suitable accommodation. Source: SSDA903 guidance, OC3; DfE, Children looked after in England statistics. */
export const careLeaversSuitableAccommodation1718Kpi = defineKpi({
  id: "care-leavers-suitable-accommodation-17-18",
  label: "Care leavers of 17 and 18 in suitable accommodation",
  definition:
    "Relevant and former relevant care leavers of 17 and 18 whose accommodation is suitable, as a share of those, without children gone abroad (G), deported (H) or whose home is not known (R).",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
  counted: {
    cohort: careLeaversCohort,
    of: "age between 17 and 18 and coalesce(accommodation, '') not in ('G', 'H', 'R')",
    met: "suitable = '1'",
  },
});
