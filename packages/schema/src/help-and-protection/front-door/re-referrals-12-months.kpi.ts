import { referralsCohort } from "./referrals.cohort.ts";
import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";

export const reReferrals12MonthsKpi = defineKpi({
  id: "re-referrals-12-months",
  label: "Re-referrals within 12 months",
  definition:
    "Referrals of a child who had another referral in the twelve months before, as a share of all referrals received. The day a year after the earlier one still counts. Of two on one day, the second is a re-referral. What came of a referral makes no difference. One large family can move a single month, so read the twelve months first.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children in need statistics, table C1",
  published: [
    {
      series: "c1_children_in_need_referrals_and_rereferrals",
      formula: {
        kind: "published",
        value: "rereferral_percent",
        numerator: "rereferral_count",
        denominator: "referral_count",
      },
      yearEnds: "MARCH",
    },
    reportedByCouncil("re-referrals-12-months"),
  ],
  // In the first year of the records, an earlier referral of the child may be missing.
  counted: { cohort: referralsCohort, met: "is_re_referral", lookBack: 12 },
});
