import { defineKpi } from "../../declare/kpi.ts";
import { populationWords } from "../../declare/definition-words.ts";
import { careEndsCohort } from "./care-ends.cohort.ts";
import { publishedCareRate } from "./published-care-numbers.ts";

export const claCeasedRate10kKpi = defineKpi({
  id: "cla-ceased-rate-10k",
  label: "Children ceasing to be cared for per 10,000 children",
  definition: `Children who ceased to be looked after in the twelve months for every 10,000 children aged 0 to 17, in whole numbers as published. Each time counts; the DfE counts a child once in its year. An episode ends care where its reason is not X1, or where it has none and no other follows on the day. A child who turns 18 in care ceases on that day, whenever it was recorded. Short breaks (V3, V4) are left out. ${populationWords}`,
  domain: "CARE",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "ROLLING_12_MONTHS",
  decimals: 0,
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareRate("Children ceasing to be looked after each year")],
  counted: {
    cohort: careEndsCohort,
  },
});
