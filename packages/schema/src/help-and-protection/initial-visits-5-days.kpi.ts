import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Children visited within 5 days. Source: West Sussex, scrutiny report, September 2023, 3.10. */
export const initialVisits5DaysKpi = defineKpi({
  id: "initial-visits-5-days",
  label: "Children visited within 5 days",
  definition:
    "Children seen within 5 working days of their referral, as a share of children whose assessment started in the period and whose visit was due.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("initial-visits-5-days")],
});
