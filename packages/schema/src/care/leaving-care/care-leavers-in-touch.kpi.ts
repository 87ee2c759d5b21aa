import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCounted, type CareLeaverAges, from17To18, from19To21 } from "./care-leaver-ages.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

function careLeaversInTouch(id: string, ages: CareLeaverAges) {
  return defineKpi({
    id,
    label: `Care leavers of ${ages.label} in touch`,
    definition: `Relevant and former relevant care leavers of ${ages.label} the authority is in touch with (YES), as a share of all of that age. ${careLeaversCounted}`,
    domain: "CARE",
    unit: "PERCENT",
    better: "HIGHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
    counted: { cohort: careLeaversCohort, of: ages.condition, met: "in_touch = 'YES'" },
  });
}

export const careLeaversInTouchKpi = careLeaversInTouch("care-leavers-in-touch", from19To21);
export const careLeaversInTouch1718Kpi = careLeaversInTouch("care-leavers-in-touch-17-18", from17To18);
