import { defineKpi } from "../../declare/kpi.ts";
import { openPlanWords } from "../../declare/definition-words.ts";
import { childrenOnPlansCohort } from "./children-on-plans.cohort.ts";

export const cpPlan18MonthsKpi = defineKpi({
  id: "cp-plan-18-months",
  label: "Child protection plans open for 18 months or more",
  definition: `Child protection plans open for 18 months or more, as a share of plans open at the end of the period. ${openPlanWords} Months end with the calendar: a plan begun on 31 August is 18 months old on 28 February.`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 3.2",
  counted: { cohort: childrenOnPlansCohort, met: "is_18_months" },
});
