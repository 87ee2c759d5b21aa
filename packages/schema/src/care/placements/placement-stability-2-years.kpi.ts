import { defineKpi } from "../../declare/kpi.ts";
import { childrenWeCareForCohort } from "../episodes/children-we-care-for.cohort.ts";

export const placementStability2YearsKpi = defineKpi({
  id: "placement-stability-2-years",
  label: "Long-term placement stability",
  definition:
    "Children living with the same carer for at least 2 years, or placed for adoption, as a share of children under 16 looked after for at least 2.5 years. DfE publishes it as a whole number.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children looked after in England statistics, placement stability",
  published: [
    {
      series: "la_cla_placement_stability",
      filters: {
        cla_group: "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
        placement_stability: "Living with the same carer for at least 2 years",
      },
      formula: { kind: "published", value: "children_percent", numerator: "children_count" },
      yearEnds: "MARCH",
      decimals: 0,
      base: {
        filters: {
          cla_group: "Children looked after continuously for at least 2.5 years on 31 March aged under 16 years",
          placement_stability: "Total children",
        },
        measure: "children_count",
      },
    },
  ],
  counted: {
    cohort: childrenWeCareForCohort,
    of: "age < 16 and started_on + interval '2 years 6 months' <= on_day",
    met: "carer_since + interval '2 years' <= on_day or placement_group = 'PLACED_FOR_ADOPTION'",
  },
});
