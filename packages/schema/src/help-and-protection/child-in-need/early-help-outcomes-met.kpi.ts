import { defineKpi } from "../../declare/kpi.ts";
import { earlyHelpClosuresCohort } from "./early-help-closures.cohort.ts";

export const earlyHelpOutcomesMetKpi = defineKpi({
  id: "early-help-outcomes-met",
  label: "Early help plans closed with outcomes met",
  definition:
    'Early help plans closed because their outcomes were met, as a share of plans closed in the period. The reason for closing then has "outcomes met" or "needs met" in it. A plan closed without a reason counts as not met.',
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, Our Council Plan, KPI 2",
  targets: [
    {
      from: "2021-04-01",
      value: 74,
      amberWithin: 5,
      minimumDenominator: 10,
      source:
        "West Sussex, Our Council Plan, KPI 2. That it holds from April 2021 is this platform's reading. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: earlyHelpClosuresCohort, met: "end_reason ~* '(outcomes?|needs) met'" },
});
