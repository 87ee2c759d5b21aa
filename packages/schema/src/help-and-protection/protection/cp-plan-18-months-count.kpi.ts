import { defineKpi } from "../../declare/kpi.ts";
import { openPlanWords } from "../../declare/definition-words.ts";
import { childrenOnPlansCohort } from "./children-on-plans.cohort.ts";

export const cpPlan18MonthsCountKpi = defineKpi({
  id: "cp-plan-18-months-count",
  label: "Children on a child protection plan for 18 months or more",
  definition: `Children whose child protection plan has been open for 18 months or more at the end of the period. ${openPlanWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "COUNT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 3.2",
  counted: { cohort: childrenOnPlansCohort, met: "is_18_months" },
});
