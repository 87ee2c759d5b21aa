import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swUncoveredVacanciesKpi = defineKpi({
  id: "sw-uncovered-vacancies",
  label: "Vacancies not covered by agency workers",
  definition: `Full-time equivalent vacancies that no agency worker covers, as a share of all vacancies, at the end of the period. Cover beyond the post's own hours is not set against other posts. From 100 per cent the yearly figure takes the share that the DfE publishes as covered. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, ILACS response, September 2023, 7.7; DfE, Children's social work workforce statistics",
  published: [
    {
      series: "csww_indicators",
      formula: { kind: "remainder", of: "vacancy_agency_cover_rate_fte" },
      yearEnds: "SEPTEMBER",
    },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", amount: "fte_uncovered", per: "fte_vacant" },
});
