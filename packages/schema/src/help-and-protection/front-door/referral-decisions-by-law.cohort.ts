import { defineCohort } from "../../declare/cohort.ts";
import { dueSql } from "../../words/statutory-clocks.ts";
import { decidedReferrals } from "./referral-decisions.cohort.ts";

/**
 * Referrals by the day of the decision, due by the statutory clock. Source: Working Together to Safeguard Children.
 */
export const referralDecisionsByLawCohort = defineCohort({
  id: "referral-decisions-by-law",
  title: "Referrals decided, by the statutory timescale",
  ...decidedReferrals((received) => dueSql("referral-decision", received)),
});
