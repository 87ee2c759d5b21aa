import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Health assessment up to date. Source: West Sussex, Children we care for report, January 2022, 2.10. */
export const healthReviewCurrentKpi = defineKpi({
  id: "health-review-current",
  label: "Health assessment up to date",
  definition:
    "Children whose health assessment is up to date, as a share of children looked after for at least 12 months.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.10",
  published: [reportedByCouncil("health-review-current")],
});
