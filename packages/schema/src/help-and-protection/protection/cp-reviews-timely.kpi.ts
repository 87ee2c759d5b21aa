import { defineKpi } from "../../declare/kpi.ts";
import { cpReviewsDueCohort } from "./cp-reviews-due.cohort.ts";

export const cpReviewsTimelyKpi = defineKpi({
  id: "cp-reviews-timely",
  label: "Child protection reviews in timescale",
  definition:
    "Children whose every child protection review that fell due in the last twelve months was held in time, as a share of children who have been on a plan for 3 months or more at the end of the period. A review that is due and not held is late.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children in need statistics; Working Together to Safeguard Children",
  targets: [
    {
      from: "2013-04-01",
      value: 100,
      amberWithin: 5,
      minimumDenominator: 10,
      source: "Statutory timescale, meant for every review. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: { cohort: cpReviewsDueCohort, met: "not has_late", worklist: true },
});
