import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Visits to children we care for in timescale. Source: Care Planning, Placement and Case Review Regulations 2010, regulation 28. */
export const claVisitsTimelyKpi = defineKpi({
  id: "cla-visits-timely",
  label: "Visits to children we care for in timescale",
  definition: "Children visited within their own statutory schedule, as a share of the children we care for.",
  domain: "CARE",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "Care Planning, Placement and Case Review Regulations 2010, regulation 28",
  published: [reportedByCouncil("cla-visits-timely")],
});
