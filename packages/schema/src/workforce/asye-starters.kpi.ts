import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const asyeStartersKpi = defineKpi({
  id: "asye-starters",
  label: "Newly qualified social workers who started",
  definition: `Newly qualified social workers who started in the period, to begin their assessed and supported year in employment. One who left in the month of starting does not count. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "COUNT",
  better: "HIGHER",
  timing: "EVENTS_IN_PERIOD",
  source: "West Sussex, ILACS response, September 2023, 7.8",
  counted: { cohort: postsCohort, of: "is_social_work", met: "is_held and newly_qualified and started_this_month" },
});
