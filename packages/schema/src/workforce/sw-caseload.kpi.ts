import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swCaseloadKpi = defineKpi({
  id: "sw-caseload",
  label: "Average caseload",
  definition: `Cases held for each full-time equivalent social worker who holds cases, agency workers included, at the end of the period. A worker without cases, or without hours, is left out. DfE publishes 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "RATIO",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  published: [
    {
      series: "csww_indicators",
      formula: { kind: "published", value: "caseload_fte", numerator: "cases" },
      yearEnds: "SEPTEMBER",
    },
  ],
  counted: {
    cohort: postsCohort,
    of: "is_social_work and is_held and cases_held > 0 and fte > 0",
    amount: "cases_held",
    per: "fte",
  },
});
