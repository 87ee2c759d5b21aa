import { defineKpi } from "../../declare/kpi.ts";
import { careLeaversCounted, type CareLeaverAges, from17To18, from19To21 } from "./care-leaver-ages.ts";
import { careLeaversCohort } from "./care-leavers.cohort.ts";

function careLeaversEet(id: string, ages: CareLeaverAges) {
  return defineKpi({
    id,
    label: `Care leavers of ${ages.label} in education, employment or training`,
    definition: `Relevant and former relevant care leavers of ${ages.label} in education, employment or training, as a share of all of that age. Full or part time counts: activity codes that begin with F or P. ${careLeaversCounted}`,
    domain: "CARE",
    unit: "PERCENT",
    better: "HIGHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "SSDA903 guidance, OC3; DfE, Children looked after in England statistics",
    counted: { cohort: careLeaversCohort, of: ages.condition, met: "activity ~ '^[FP]'" },
  });
}

export const careLeaversEetKpi = careLeaversEet("care-leavers-eet", from19To21);
export const careLeaversEet1718Kpi = careLeaversEet("care-leavers-eet-17-18", from17To18);
