import { defineKpi } from "../../declare/kpi.ts";
import { childrenOnPlansCohort } from "./children-on-plans.cohort.ts";

export const cpPlan18MonthsKpi = defineKpi({
  id: "cp-plan-18-months",
  label: "Child protection plans open for 18 months or more",
  definition:
    "Child protection plans that have been open for 18 months or more, as a share of plans open at the end of the period.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 3.2",
  counted: { cohort: childrenOnPlansCohort, met: "is_18_months" },
});
