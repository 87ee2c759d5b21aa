import { defineKpi } from "../../declare/kpi.ts";
import { contactsCohort } from "./contacts.cohort.ts";

export const contactToReferralRateKpi = defineKpi({
  id: "contact-to-referral-rate",
  label: "Contacts that became referrals",
  definition:
    'Contacts received in the period that became a referral, as a share of those with an outcome. The contact\'s own outcome decides (NEW_REFERRAL_FLAG is Y). Where it has none, a decision that begins with "Referral" does.',
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.2",
  counted: { cohort: contactsCohort, of: "has_outcome", met: "is_referral" },
});
