import { defineKpi } from "../../declare/kpi.ts";
import { careStartWords, periodOfCareWords, populationWords } from "../../declare/definition-words.ts";
import { careStartsCohort } from "./care-starts.cohort.ts";
import { publishedCareRate } from "./published-care-numbers.ts";

export const claStartedRate10kKpi = defineKpi({
  id: "cla-started-rate-10k",
  label: "Children starting to be cared for per 10,000 children",
  definition: `Children who started to be looked after in the twelve months for every 10,000 children aged 0 to 17, in whole numbers as published. Each start counts; the DfE counts a child once in its year. ${careStartWords} ${periodOfCareWords} Starts of short breaks (V3, V4), and from the 18th birthday on, are left out. ${populationWords}`,
  domain: "CARE",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "ROLLING_12_MONTHS",
  decimals: 0,
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareRate("Children starting to be looked after each year")],
  counted: {
    cohort: careStartsCohort,
  },
});
