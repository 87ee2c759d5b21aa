import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const caseHoldersKpi = defineKpi({
  id: "case-holders",
  label: "Social workers who hold cases",
  definition: `Social workers at work who hold at least one case at the end of the period, agency workers included. Each post counts as one. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce census guide",
  counted: { cohort: postsCohort, of: "is_social_work", met: "is_held and cases_held > 0" },
});
