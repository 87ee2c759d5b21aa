import { defineKpi } from "../../declare/kpi.ts";
import { ownHomeEndingsCohort } from "./own-home-endings.cohort.ts";

export const residentialBreakdownsKpi = defineKpi({
  id: "residential-breakdowns",
  label: "Placement breakdowns in own children's homes",
  definition:
    "Placements in the authority's own children's homes (K2, PR1) that ended in the period for one of five reasons. The home asked (CREQB, CREQO), the child asked (CHILD), or there was an allegation (ALLEG) or poor care (STAND). Short breaks (V3, V4) are left out, and endings after the 18th birthday.",
  domain: "CARE",
  unit: "COUNT",
  better: "LOWER",
  timing: "EVENTS_IN_PERIOD",
  source:
    "West Sussex, Children we care for report, January 2022, 2.22. Which reasons are a breakdown is this platform's own",
  targets: [
    {
      from: "2022-01-12",
      value: 0,
      amberWithin: 0,
      minimumDenominator: 0,
      source: "West Sussex, Children we care for report, January 2022, 2.22: none in 18 months.",
    },
  ],
  counted: {
    cohort: ownHomeEndingsCohort,
    met: "reason in ('CREQB', 'CREQO', 'CHILD', 'ALLEG', 'STAND')",
  },
});
