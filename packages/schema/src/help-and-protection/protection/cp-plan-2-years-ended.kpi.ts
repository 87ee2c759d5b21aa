import { defineKpi } from "../../declare/kpi.ts";
import { cpPlansEndedCohort } from "./cp-plans-ended.cohort.ts";

export const cpPlan2YearsEndedKpi = defineKpi({
  id: "cp-plan-2-years-ended",
  label: "Child protection plans ended after 2 years or more",
  definition:
    "Child protection plans that had lasted 2 years or more (more than 729 days), as a share of plans that ended in the period. Plans of another authority are left out.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children in need statistics, table D7",
  counted: { cohort: cpPlansEndedCohort, met: "days_on_plan > 729" },
});
