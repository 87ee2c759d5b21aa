import { defineKpi } from "../../declare/kpi.ts";
import { openPlanWords } from "../../declare/definition-words.ts";
import { cpReviewsDueCohort } from "./cp-reviews-due.cohort.ts";

export const cpReviewsTimelyKpi = defineKpi({
  id: "cp-reviews-timely",
  label: "Child protection reviews in timescale",
  definition: `Children whose reviews were all in time, as a share of children who have been on a child protection plan for 3 months or more. A child fails with a review that was due in the last twelve months and held late, or with one overdue. The source gives the day due. Else the first review is due 3 months after the start, and each further one 6 months after the last. A review that nobody recorded was not held. ${openPlanWords}`,
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
