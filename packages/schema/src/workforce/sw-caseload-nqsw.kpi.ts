import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swCaseloadNqswKpi = defineKpi({
  id: "sw-caseload-nqsw",
  label: "Average caseload of newly qualified social workers",
  definition: `Cases held for each full-time equivalent newly qualified social worker in the assessed and supported year, at the end of the period. Those without cases count; those without hours are left out. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "RATIO",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce census guide",
  counted: {
    cohort: postsCohort,
    of: "is_social_work and is_held and newly_qualified and fte > 0",
    amount: "cases_held",
    per: "fte",
  },
});
