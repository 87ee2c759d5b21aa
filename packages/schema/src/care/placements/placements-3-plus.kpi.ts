import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords, sameCarerWords } from "../../declare/definition-words.ts";
import { careInTheYearCohort } from "../episodes/care-in-the-year.cohort.ts";

export const placements3PlusKpi = defineKpi({
  id: "placements-3-plus",
  label: "3 or more placements in 12 months",
  definition: `Children with three or more placements in the twelve months to the end of the period, as a share of the children we care for. A placement open on the first day counts, and so does one that was respite until then. Short breaks (V3, V4) do not count. Each carer is one placement. ${sameCarerWords} The yearly figure is a whole number as published. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children looked after in England statistics, placement stability",
  targets: [
    {
      from: "2019-04-01",
      value: 10.5,
      amberWithin: 2,
      minimumDenominator: 10,
      source: "West Sussex performance target of 2019/20. Tolerance and smallest base are this platform's own.",
    },
    {
      from: "2022-04-01",
      value: 10,
      amberWithin: 2,
      minimumDenominator: 10,
      source: "West Sussex performance target of 2022. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [
    {
      series: "la_cla_placement_stability",
      filters: { cla_group: "CLA on 31 March", placement_stability: "With 3 or more placements during the year" },
      formula: { kind: "published", value: "children_percent", numerator: "children_count" },
      yearEnds: "MARCH",
      base: {
        filters: { cla_group: "CLA on 31 March", placement_stability: "Total children" },
        measure: "children_count",
      },
      decimals: 0,
    },
    reportedByCouncil("placements-3-plus"),
  ],
  counted: {
    cohort: careInTheYearCohort,
    met: "placements >= 3",
    // The month itself is one of the twelve.
    lookBack: 11,
  },
});
