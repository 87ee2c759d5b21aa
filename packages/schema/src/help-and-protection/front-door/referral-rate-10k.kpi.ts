import { defineKpi } from "../../declare/kpi.ts";
import { populationWords } from "../../declare/definition-words.ts";
import { referralsCohort } from "./referrals.cohort.ts";

export const referralRate10kKpi = defineKpi({
  id: "referral-rate-10k",
  label: "Referrals per 10,000 children",
  definition: `Referrals received in the twelve months for every 10,000 children aged 0 to 17. Those that ended in no further action count too. ${populationWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children in need statistics, table C1; ONS mid-year population",
  published: [
    {
      series: "c1_children_in_need_referrals_and_rereferrals",
      formula: { kind: "per10k", count: "referral_count" },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: referralsCohort },
});
