import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

/**
 * The KPI of one kind of placement.
 *
 * @param codes - its placement codes (PLACE), in words
 * @param met - its placement groups, as SQL
 */
function placementTypeMix(id: string, kind: string, codes: string, met: string) {
  return defineKpi({
    id,
    label: `Children in ${kind}`,
    definition: `Children in ${kind} (${codes}), as a share of the children we care for whose placement is recorded. ${inCareWords}`,
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
  "U1 to U6",
  "placement_group in ('FOSTERING_RELATIVE_OR_FRIEND', 'FOSTERING_OTHER')",
);
export const placementTypeMixChildrensHomeKpi = placementTypeMix(
  "placement-type-mix-childrens-home",
  "children's homes",
  "K2",
  "placement_group = 'CHILDRENS_HOME'",
);
export const placementTypeMixSupportedKpi = placementTypeMix(
  "placement-type-mix-supported",
  "supported accommodation",
  "H5 and K3",
  "placement_group = 'SUPPORTED_ACCOMMODATION'",
);
