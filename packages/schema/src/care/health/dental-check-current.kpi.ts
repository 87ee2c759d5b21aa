import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { careHealthCohort } from "./care-health.cohort.ts";

export const dentalCheckCurrentKpi = defineKpi({
  id: "dental-check-current",
  label: "Dental check up to date",
  definition: `Children with a completed dental check less than 12 months before, as a share of children looked after for at least 12 months. The report of September 2023 does not say whether it leaves out shorter stays. The DfE counts the year to 31 March. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.10; scrutiny report, September 2023, 3.13",
  published: [reportedByCouncil("dental-check-current")],
  counted: {
    cohort: careHealthCohort,
    met: "dental_on + interval '12 months' > on_day",
  },
});
