import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swFteKpi = defineKpi({
  id: "sw-fte",
  label: "Social workers in post",
  definition: `Full-time equivalent social workers in post at the end of the period, without agency workers. DfE publishes 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce census guide",
  decimals: 1,
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "inpost_fte" }, yearEnds: "SEPTEMBER" },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", amount: "fte_in_post" },
});
