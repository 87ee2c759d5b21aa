import { defineKpi } from "../../declare/kpi.ts";
import { periodOfCareWords } from "../../declare/definition-words.ts";
import { adoptedChildrenCohort } from "./adopted-children.cohort.ts";

export const adoptionA10Kpi = defineKpi({
  id: "adoption-a10",
  label: "Days from entering care to moving in with adopters",
  definition: `Average number of days from entering care to moving in with the adoptive family. Children count whose adoption order was made in the three years to the end of the period. A child adopted by a former foster carer moved in on the first day with that carer. That is the recorded day, else the day of fostering for adoption, else the first day of the last placement. A child without one of the two days is left out, and shown as exempt. The period of care is the one that the order names, else the last that began before it. ${periodOfCareWords}`,
  domain: "CARE",
  unit: "DAYS",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, adoption scorecard, indicator A10",
  counted: {
    cohort: adoptedChildrenCohort,
    amount: "days_to_move_in",
    exempt: "days_to_move_in is null",
    lookBack: 35,
  },
});
