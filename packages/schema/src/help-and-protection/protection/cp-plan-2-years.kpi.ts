import { defineKpi } from "../../declare/kpi.ts";
import { openPlanWords } from "../../declare/definition-words.ts";
import { childrenOnPlansCohort } from "./children-on-plans.cohort.ts";

export const cpPlan2YearsKpi = defineKpi({
  id: "cp-plan-2-years",
  label: "Child protection plans open for 2 years or more",
  definition: `Child protection plans open for 2 years or more (more than 729 days), as a share of plans open at the end of the period. ${openPlanWords}`,
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children in need statistics, table D5",
  published: [
    {
      series: "d5_cpps_at31march_by_duration",
      formula: {
        kind: "published",
        value: "2_years_or_more_percent",
        numerator: "2_years_or_more",
        denominator: "CPP_At31",
      },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: childrenOnPlansCohort, met: "days_on_plan > 729" },
});
