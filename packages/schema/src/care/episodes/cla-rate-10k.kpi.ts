import { childrenWeCareForCohort } from "./children-we-care-for.cohort.ts";
import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords, populationWords } from "../../declare/definition-words.ts";
import { publishedCareRate } from "./published-care-numbers.ts";

export const claRate10kKpi = defineKpi({
  id: "cla-rate-10k",
  label: "Children we care for per 10,000 children",
  definition: `Children looked after at the end of the period for every 10,000 children aged 0 to 17, in whole numbers as published. ${inCareWords} ${populationWords}`,
  domain: "CARE",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  decimals: 0,
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareRate("Children looked after on 31 March each year")],
  counted: { cohort: childrenWeCareForCohort },
});
