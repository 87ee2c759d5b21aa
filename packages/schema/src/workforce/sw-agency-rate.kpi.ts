import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swAgencyRateKpi = defineKpi({
  id: "sw-agency-rate",
  label: "Agency social workers",
  definition: `Agency social workers as a share of agency and in-post social workers, in full-time equivalents, at the end of the period. DfE publishes 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "agency_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
  counted: { cohort: postsCohort, of: "is_social_work", amount: "fte_agency", per: "fte_agency + fte_in_post" },
});
