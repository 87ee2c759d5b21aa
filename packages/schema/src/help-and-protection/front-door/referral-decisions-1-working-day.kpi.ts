import { defineKpi } from "../../declare/kpi.ts";
import { overdueWords } from "../../declare/definition-words.ts";
import { referralDecisionsByLawCohort } from "./referral-decisions-by-law.cohort.ts";

export const referralDecisions1WorkingDayKpi = defineKpi({
  id: "referral-decisions-1-working-day",
  label: "Referrals decided within 1 working day",
  definition: `Referrals decided no more than 1 working day after the day they were received, as a share of referrals decided in the period. ${overdueWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "Working Together to Safeguard Children",
  targets: [
    {
      from: "2013-04-01",
      value: 100,
      amberWithin: 10,
      minimumDenominator: 10,
      source: "Statutory timescale, meant for every referral. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: referralDecisionsByLawCohort, met: "done_on <= due_on", pending: "is_pending", worklist: true },
});
