import { defineKpi } from "../../declare/kpi.ts";
import { adoptedChildrenCohort } from "./adopted-children.cohort.ts";

export const adoptionA10Kpi = defineKpi({
  id: "adoption-a10",
  label: "Days from entering care to moving in with adopters",
  definition:
    "Average number of days from entering care to moving in with the adoptive family, of the children adopted in the three years to the end of the period. A child adopted by a former foster carer moved in when first placed with that carer.",
  domain: "CARE",
  unit: "DAYS",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, adoption scorecard, indicator A10",
  counted: {
    cohort: adoptedChildrenCohort,
    of: "days_to_move_in is not null",
    amount: "days_to_move_in",
  },
});
