import { defineKpi } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";
import { socialWorkPostsOnly } from "./social-work-posts.sql.ts";

export const swAbsenceRateKpi = defineKpi({
  id: "sw-absence-rate",
  label: "Social worker sickness absence",
  definition: `Working days lost to sickness in the twelve months as a share of the working days of social workers in post at their end. A full-time worker has 253 working days a year, 254 in a leap year. The establishment states the days lost; a blank is none. DfE publishes the year to 30 September. ${socialWorkPostsOnly}`,
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "absence_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
  counted: {
    cohort: postsCohort,
    of: "is_social_work and is_held and not is_agency",
    amount: "days_lost",
    per: "working_days",
  },
});
