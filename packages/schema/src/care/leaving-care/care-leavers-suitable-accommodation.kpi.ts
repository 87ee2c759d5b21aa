import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCounted, type CareLeaverAges, from17To18, from19To21 } from "./care-leaver-ages.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

function careLeaversSuitableAccommodation(id: string, ages: CareLeaverAges) {
  return defineKpi({
    id,
    label: `Care leavers of ${ages.label} in suitable accommodation`,
    definition: `Relevant and former relevant care leavers of ${ages.label} whose accommodation is suitable, as a share of all of that age. Those gone abroad (G), deported (H) or whose home is not known (R) are left out. A home without a recorded suitability is not suitable. ${careLeaversCounted}`,
    domain: "CARE",
    unit: "PERCENT",
    better: "HIGHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
    counted: {
      cohort: careLeaversCohort,
      of: `${ages.condition} and coalesce(accommodation, '') not in ('G', 'H', 'R')`,
      met: "suitable = '1'",
    },
  });
}

export const careLeaversSuitableAccommodationKpi = careLeaversSuitableAccommodation(
  "care-leavers-suitable-accommodation",
  from19To21,
);
export const careLeaversSuitableAccommodation1718Kpi = careLeaversSuitableAccommodation(
  "care-leavers-suitable-accommodation-17-18",
  from17To18,
);
