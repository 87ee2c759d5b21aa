import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";

export const personalDevelopmentPlansKpi = defineKpi({
  id: "personal-development-plans",
  label: "Staff with a personal development plan",
  definition:
    "Staff in post whose personal development plan was agreed in the last twelve months, as a share of staff in post. Staff of every kind count, without agency workers. A blank date is no plan.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, ILACS response, September 2023, 3.7",
  counted: {
    cohort: postsCohort,
    of: "is_held and not is_agency",
    met: "personal_development_plan_on + interval '1 year' > on_day",
  },
});
