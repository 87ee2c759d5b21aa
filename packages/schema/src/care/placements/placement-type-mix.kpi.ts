import { defineKpi } from "../../declare/kpi.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

/**
 * The KPI of one kind of placement.
 *
 * @param met - its placement groups, as SQL
 */
function placementTypeMix(id: string, kind: string, met: string) {
  return defineKpi({
    id,
    label: `Children in ${kind}`,
    definition: `Children in ${kind}, as a share of the children we care for at the end of the period whose placement is recorded.`,
    domain: "CARE",
    unit: "PERCENT",
    better: "NEITHER",
    timing: "SNAPSHOT_AT_PERIOD_END",
    source: "DfE, Children's Social Care National Framework dashboard",
    counted: { cohort: childrenWeCareForCohort, of: "placement_group is not null", met },
  });
}

export const placementTypeMixFosterKpi = placementTypeMix(
  "placement-type-mix-foster",
  "foster placements",
  "placement_group in ('FOSTERING_RELATIVE_OR_FRIEND', 'FOSTERING_OTHER')",
);
export const placementTypeMixChildrensHomeKpi = placementTypeMix(
  "placement-type-mix-childrens-home",
  "children's homes",
  "placement_group = 'CHILDRENS_HOME'",
);
export const placementTypeMixSupportedKpi = placementTypeMix(
  "placement-type-mix-supported",
  "supported accommodation",
  "placement_group = 'SUPPORTED_ACCOMMODATION'",
);
