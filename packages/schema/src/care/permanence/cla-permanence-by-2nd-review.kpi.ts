import { defineKpi, reportedByCouncil } from "../../declare/kpi.ts";
import { inCareWords, periodOfCareWords } from "../../declare/definition-words.ts";
import { carePlanningCohort } from "../reviews/care-planning.cohort.ts";

export const claPermanenceBy2ndReviewKpi = defineKpi({
  id: "cla-permanence-by-2nd-review",
  label: "Permanence plan by the second review",
  definition: `Children with a plan for permanence by the day of their second review, as a share of children we care for past that review. It is a care plan that marks a kind of permanence with Y, or a plan that the Permanence Panel agreed. Every kind counts, such as RETURN6M, LTFOST18 or ADOPTION; return home is one, and so is OTHERPLN. A plan counts that began in the present period of care. ${periodOfCareWords} The second review is the second of that period that was held; cancelled ones do not count. ${inCareWords}`,
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children we care for report, January 2022, 2.5",
  targets: [
    {
      from: "2019-06-19",
      value: 100,
      amberWithin: 5,
      minimumDenominator: 10,
      source: "Practice improvement plan: every child. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [reportedByCouncil("cla-permanence-by-2nd-review")],
  counted: {
    cohort: carePlanningCohort,
    of: "second_review is not null",
    met: "permanence_since <= second_review",
  },
});
