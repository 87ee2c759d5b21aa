import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const rhaTimelyKpi = defineKpi({
  id: "rha-timely",
  label: "Review health assessments in time",
  definition: `Children whose health assessment is up to date, as a share of children looked after for at least 12 months. The last completed one is less than 6 months old for a child under 5, else less than 12 months. A child of unknown age is judged by 12 months. A child who declined a review in the last 12 months is exempt, unless up to date. The DfE counts the year to 31 March. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Statutory guidance on promoting the health and wellbeing of looked-after children",
  published: [reportedByCouncil("rha-timely")],
  counted: {
    cohort: careHealthCohort,
    met: "assessed_on is not null and due_on > on_day",
    exempt: "has_declined and (assessed_on is null or due_on <= on_day)",
    worklist: true,
  },
});
