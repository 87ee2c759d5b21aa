import { defineKpi } from "../kpis/kpi.ts";

/** Social worker turnover. Source: DfE, Children's social work workforce statistics. */
export const swTurnoverRateKpi = defineKpi({
  id: "sw-turnover-rate",
  label: "Social worker turnover",
  definition:
    "Leavers in the year to 30 September as a share of social workers in post at its end, in full-time equivalents.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "turnover_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
});
