import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swVacancyRateKpi = defineKpi({
  id: "sw-vacancy-rate",
  label: "Social worker vacancy rate",
  definition: `Vacancies as a share of vacancies and social workers in post, in full-time equivalents, at the end of the period. A post is vacant without a worker, and once its worker has left; agency workers are not in post. DfE publishes 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  targets: [
    {
      from: "2019-06-19",
      value: 10,
      amberWithin: 2,
      minimumDenominator: 0,
      source: "Practice improvement plan 2019, 3.7: below 10%. Tolerance and smallest base are this platform's own.",
    },
  ],
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "vacancy_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", amount: "fte_vacant", per: "fte_vacant + fte_in_post" },
});
