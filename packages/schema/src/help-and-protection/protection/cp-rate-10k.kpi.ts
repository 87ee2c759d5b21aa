import { defineKpi } from "../../declare/kpi.ts";
import { openPlanWords, populationWords } from "../../declare/definition-words.ts";
import { childrenOnPlansCohort } from "./children-on-plans.cohort.ts";

export const cpRate10kKpi = defineKpi({
  id: "cp-rate-10k",
  label: "Children on a child protection plan per 10,000 children",
  definition: `Children on a child protection plan at the end of the period for every 10,000 children aged 0 to 17. ${openPlanWords} ${populationWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "RATE_PER_10K",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children in need statistics, table D5; ONS mid-year population",
  published: [
    { series: "d5_cpps_at31march_by_duration", formula: { kind: "per10k", count: "CPP_At31" }, yearEnds: "MARCH" },
  ],
  counted: { cohort: childrenOnPlansCohort },
});
