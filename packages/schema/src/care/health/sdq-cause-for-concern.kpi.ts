import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const sdqCauseForConcernKpi = defineKpi({
  id: "sdq-cause-for-concern",
  label: "Strengths and difficulties score a cause for concern",
  definition: `Children with a score of 17 or more, as a share of children aged 4 to 16 with a score in the last 12 months. They have been looked after for at least 12 months; the newest score counts. Children of unknown age are left out. The SSDA903 return collects scores at these ages; the DfE publishes ages 5 to 16, by the year to 31 March. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.13; SSDA903 guidance, OC2",
  counted: {
    cohort: careHealthCohort,
    of: "sdq_score is not null and age between 4 and 16",
    met: "sdq_score >= 17",
  },
});
