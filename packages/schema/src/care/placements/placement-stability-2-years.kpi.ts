import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords, sameCarerWords } from "../../declare/definition-words.ts";
import { placementStabilityCohort } from "./placement-stability.cohort.ts";

export const placementStability2YearsKpi = defineKpi({
  id: "placement-stability-2-years",
  label: "Long-term placement stability",
  definition: `Children who have lived with the same carer for at least 2 years, as a share of children under 16. They have been looked after for at least 2.5 years without a break. A child placed for adoption counts where the adoptive placement, together with the one before it, has lasted 2 years. ${sameCarerWords} ${periodOfCareWords} Children of unknown age are left out. It is a whole number, as published. ${inCareWords}`,
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
    cohort: placementStabilityCohort,
    of: "age < 16 and started_on + interval '2 years 6 months' <= on_day",
    met: "settled_since + interval '2 years' <= on_day",
  },
});
