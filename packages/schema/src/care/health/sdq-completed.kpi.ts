import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const sdqCompletedKpi = defineKpi({
  id: "sdq-completed",
  label: "Strengths and difficulties questionnaire completed",
  definition: `Children with a strengths and difficulties score in the last 12 months, as a share of children aged 4 to 16. They have been looked after for at least 12 months. A questionnaire without a score, such as one refused, does not count. Children of unknown age are left out. The SSDA903 return collects scores at these ages; the DfE publishes ages 5 to 16, by the year to 31 March. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.13",
  published: [reportedByCouncil("sdq-completed")],
  counted: {
    cohort: careHealthCohort,
    of: "age between 4 and 16",
    met: "sdq_score is not null",
  },
});
