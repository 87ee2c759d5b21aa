import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { referralDecisionsCohort } from "./referral-decisions.cohort.ts";

export const referralsCompleted3DaysKpi = defineKpi({
  id: "referrals-completed-3-days",
  label: "Referrals completed in 3 days",
  definition: `Referrals with a management decision within 3 days of being received, as a share of referrals decided in the period. ${overdueWords} Working Together asks for one working day.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.3",
  published: [reportedByCouncil("referrals-completed-3-days")],
  // The worklist has each referral once, by its statutory due day: see referral-decisions-1-working-day.
  counted: { cohort: referralDecisionsCohort, met: "done_on <= due_on", pending: "is_pending" },
});
