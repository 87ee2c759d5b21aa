import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const overseasRecruitsKpi = defineKpi({
  id: "overseas-recruits",
  label: "Social workers recruited overseas in post",
  definition: `Social workers recruited overseas who are in post at the end of the period. Those still being recruited are not in the establishment and so not counted. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, ILACS response, September 2023, 7.8",
  counted: { cohort: postsCohort, of: "is_social_work", met: "is_held and not is_agency and recruited_overseas" },
});
