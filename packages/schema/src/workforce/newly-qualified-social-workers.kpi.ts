import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const newlyQualifiedSocialWorkersKpi = defineKpi({
  id: "newly-qualified-social-workers",
  label: "Newly qualified social workers",
  definition: `Newly qualified social workers in post at the end of the period, without agency workers. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "NEITHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce census guide",
  counted: { cohort: postsCohort, of: "is_social_work", met: "is_held and not is_agency and newly_qualified" },
});
