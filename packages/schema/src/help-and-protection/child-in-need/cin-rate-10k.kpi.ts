import { defineKpi } from "../../declare/kpi.ts";
import { populationWords } from "../../declare/definition-words.ts";
import { childrenInNeedCohort } from "./children-in-need.cohort.ts";

export const cinRate10kKpi = defineKpi({
  id: "cin-rate-10k",
  label: "Children in need per 10,000 children",
  definition: `Children in need at the end of the period for every 10,000 children aged 0 to 17. A child is in need while a referral is open, whatever plan there is; the day of closing does not count. A referral that ended in no further action (NFA) is left out. A child with several open referrals counts once; the DfE counts each episode. ${populationWords}`,
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
