import { childrenWeCareForCohort } from "./children-we-care-for.cohort.ts";
import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords } from "../../declare/definition-words.ts";
import { publishedCareNumber } from "./published-care-numbers.ts";

export const claCountKpi = defineKpi({
  id: "cla-count",
  label: "Children we care for",
  definition: `Children looked after by the authority at the end of the period. ${inCareWords}`,
  domain: "CARE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children looked after in England statistics",
  published: [publishedCareNumber("Children looked after on 31 March each year"), reportedByCouncil("cla-count")],
  counted: { cohort: childrenWeCareForCohort },
});
