import { defineKpi } from "../../declare/kpi.ts";
import { cpPlansStartedCohort } from "./cp-plans-started.cohort.ts";

export const cpSecondPlanKpi = defineKpi({
  id: "cp-second-plan",
  label: "Second or subsequent child protection plan",
  definition:
    "Child protection plans started for a child who had a plan before, at any time, as a share of plans started in the period. The earlier plan counts whichever authority held it, if the source has it. Plans that another authority started are left out.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source: "DfE, Children in need statistics, table D3",
  published: [
    {
      series: "d3_cpps_subsequent_plan",
      formula: {
        kind: "published",
        value: "CPP_subsequent_percent",
        numerator: "CPP_subsequent",
        denominator: "CPP_start",
      },
      yearEnds: "MARCH",
    },
  ],
  counted: { cohort: cpPlansStartedCohort, met: "has_earlier_plan" },
});
