import { defineKpi, reportedByCouncil } from "../declare/kpi.ts";
import { postsCohort } from "./posts.cohort.ts";

export const swRetentionSchemeUptakeKpi = defineKpi({
  id: "sw-retention-scheme-uptake",
  label: "Staff retention scheme uptake",
  definition:
    "Staff signed up to the retention scheme (Y), as a share of those eligible (Y or N), at the end of the period. Staff of every kind count; those not eligible, and blanks, are left out.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 4.5",
  published: [reportedByCouncil("sw-retention-scheme-uptake")],
  counted: { cohort: postsCohort, of: "is_held and retention_scheme in ('Y', 'N')", met: "retention_scheme = 'Y'" },
});
