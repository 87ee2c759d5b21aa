import { defineKpi } from "../../declare/kpi.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

/** Children in foster placements. Source: DfE, Children's Social Care National Framework dashboard. */
export const placementTypeMixFosterKpi = defineKpi({
  id: "placement-type-mix-foster",
  label: "Children in foster placements",
  definition:
    "Children in foster placements, as a share of the children we care for at the end of the period whose placement is recorded.",
  domain: "CARE",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's Social Care National Framework dashboard",
  counted: {
    cohort: childrenWeCareForCohort,
    of: "placement_group is not null",
    met: "placement_group in ('FOSTERING_RELATIVE_OR_FRIEND', 'FOSTERING_OTHER')",
  },
});
