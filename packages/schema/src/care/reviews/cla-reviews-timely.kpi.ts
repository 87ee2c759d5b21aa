import { defineKpi } from "../../declare/kpi.ts";
import { careReviewsDueCohort } from "./care-reviews-due.cohort.ts";

export const claReviewsTimelyKpi = defineKpi({
  id: "cla-reviews-timely",
  label: "Reviews of children we care for in timescale",
  definition:
    "Children whose reviews of the last 12 months were all in time (20 working days from entering care, then 3 months, then every 6 months) and who have none overdue, as a share of the children we care for. Children whose first review is not due yet are left out.",
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
