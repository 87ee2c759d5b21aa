import { defineKpi } from "../../declare/kpi.ts";
import { careReviewsHeldCohort } from "./care-reviews-held.cohort.ts";

export const claReviewParticipationKpi = defineKpi({
  id: "cla-review-participation",
  label: "Children taking part in their review",
  definition:
    "Reviews in which the child took part (PN1, PN2, PN3, PN5, PN6), as a share of reviews held in the period. Reviews with a code from PN1 to PN7 count. Children under 4 have PN0 and are left out. So are cancelled reviews, and those without a code.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "SSDA903 guidance; West Sussex, quality assurance framework, 2021, 3.4",
  targets: [
    {
      from: "2021-04-01",
      value: 90,
      amberWithin: 5,
      minimumDenominator: 10,
      source: "West Sussex practice standard: 90%. Tolerance and smallest base are this platform's own.",
    },
  ],
  counted: {
    cohort: careReviewsHeldCohort,
    of: "participation in ('PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7')",
    met: "participation in ('PN1', 'PN2', 'PN3', 'PN5', 'PN6')",
  },
});
