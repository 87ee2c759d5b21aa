import { defineKpi } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { careReviewsDueCohort } from "./care-reviews-due.cohort.ts";

export const claReviewsTimelyKpi = defineKpi({
  id: "cla-reviews-timely",
  label: "Reviews of children we care for in timescale",
  definition: `Children whose reviews were all in time, as a share of the children we care for at the end of the period. The first review is due 20 working days after care began, the second 3 months later, each further one 6 months after the last. A child fails with a review of the last 12 months that was late, or with one due and not held. A review that nobody recorded was not held; cancelled ones do not count. Children whose first review is not due yet are pending. ${periodOfCareWords} ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Care Planning, Placement and Case Review Regulations 2010, regulation 33",
  counted: {
    cohort: careReviewsDueCohort,
    met: "due_on > on_day and not was_late",
    pending: "reviews = 0 and due_on > on_day",
    worklist: true,
  },
});
