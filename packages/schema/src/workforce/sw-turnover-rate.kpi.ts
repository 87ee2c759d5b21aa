import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swTurnoverRateKpi = defineKpi({
  id: "sw-turnover-rate",
  label: "Social worker turnover",
  definition: `Leavers in the twelve months as a share of social workers in post at its end, in full-time equivalents. A leaver is a post whose ended_on lies after the establishment of the month before and up to its own; its fte_worked counts. Agency workers are neither. Without the establishment of each month there is no figure. DfE publishes the year to 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "turnover_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", amount: "fte_left", per: "fte_in_post", perAtEnd: true },
});
