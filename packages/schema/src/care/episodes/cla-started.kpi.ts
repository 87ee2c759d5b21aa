import { defineKpi } from "../../declare/kpi.ts";
import { careStartWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { careStartsCohort } from "./care-starts.cohort.ts";
import { publishedCareNumber } from "./published-care-numbers.ts";

export const claStartedKpi = defineKpi({
  id: "cla-started",
  label: "Children starting to be cared for",
  definition: `Children who started to be looked after in the period: each start counts on its day. ${careStartWords} ${periodOfCareWords} The published yearly figure counts a child once in its year. Starts of short breaks (V3, V4), and from the 18th birthday on, are left out.`,
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareNumber("Children starting to be looked after each year")],
  counted: {
    cohort: careStartsCohort,
  },
});
