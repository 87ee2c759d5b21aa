import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swFteWithAgencyKpi = defineKpi({
  id: "sw-fte-with-agency",
  label: "Social workers at work",
  definition: `Full-time equivalent social workers at work at the end of the period: in post and agency workers. DfE publishes 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce census guide",
  decimals: 1,
  published: [
    { series: "csww_indicators", formula: { kind: "sum", of: ["inpost_fte", "agency_fte"] }, yearEnds: "SEPTEMBER" },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", met: "is_held", amount: "fte" },
});
