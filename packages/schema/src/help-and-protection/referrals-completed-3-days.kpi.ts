import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Referrals completed in 3 days. Source: West Sussex, Children First report, March 2021, 3.3. */
export const referralsCompleted3DaysKpi = defineKpi({
  id: "referrals-completed-3-days",
  label: "Referrals completed in 3 days",
  definition:
    "Referrals with a management decision within 3 days, as a share of referrals completed in the period. Working Together asks for one working day.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Children First report, March 2021, 3.3",
  published: [reportedByCouncil("referrals-completed-3-days")],
});
