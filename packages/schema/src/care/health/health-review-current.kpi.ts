import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const healthReviewCurrentKpi = defineKpi({
  id: "health-review-current",
  label: "Health assessment up to date",
  definition:
    "Children whose health assessment is up to date (within 6 months under 5, within 12 months from 5), as a share of children looked after for at least 12 months, those who declined one included.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.10",
  published: [reportedByCouncil("health-review-current")],
  counted: {
    cohort: careHealthCohort,
    met: "assessed_on is not null and due_on > on_day",
  },
});
