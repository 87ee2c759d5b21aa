import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const healthReviewCurrentKpi = defineKpi({
  id: "health-review-current",
  label: "Health assessment up to date",
  definition: `Children whose health assessment is up to date, as a share of children looked after for at least 12 months, those who declined one included. The last completed one is less than 6 months old for a child under 5, else less than 12 months. A child of unknown age is judged by 12 months. ${inCareWords}`,
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
