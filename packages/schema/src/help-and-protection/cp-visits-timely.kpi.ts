import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Child protection visits in timescale. Source: West Sussex, Children First report, March 2021, 3.2. */
export const cpVisitsTimelyKpi = defineKpi({
  id: "cp-visits-timely",
  label: "Child protection visits in timescale",
  definition:
    "Children whose last statutory visit is within the standard, as a share of children on a child protection plan.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, Children First report, March 2021, 3.2",
  published: [reportedByCouncil("cp-visits-timely")],
});
