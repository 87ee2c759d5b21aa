import { defineKpi, reportedByCouncil } from "../kpis/kpi.ts";

/** Up-to-date management oversight. Source: West Sussex, scrutiny report, September 2023, 3.10. */
export const managementOversightCurrentKpi = defineKpi({
  id: "management-oversight-current",
  label: "Up-to-date management oversight",
  definition:
    "Children with management oversight within the local frequency, as a share of children open to assessment and intervention and to family safeguarding teams.",
  domain: "HELP_AND_PROTECTION",
  unit: "PERCENT",
  better: "HIGHER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "West Sussex, scrutiny report, September 2023, 3.10",
  published: [reportedByCouncil("management-oversight-current")],
});
