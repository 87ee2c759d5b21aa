import { defineKpi } from "../../declare/kpi.ts";
import { childrenInNeedCohort } from "./children-in-need.cohort.ts";

export const cinRate10kKpi = defineKpi({
  id: "cin-rate-10k",
  label: "Children in need per 10,000 children",
  definition:
    "Children in need at the end of the period for every 10,000 children aged 0 to 17. The population is the mid-year estimate of the year before the period ends; ONS has revised it since, so a rate may differ slightly from the one DfE printed.",
  domain: "HELP_AND_PROTECTION",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children in need statistics, table B1; ONS mid-year population",
  published: [
    { series: "b1_children_in_need", formula: { kind: "per10k", count: "At31_episodes" }, yearEnds: "MARCH" },
  ],
  counted: { cohort: childrenInNeedCohort },
});
