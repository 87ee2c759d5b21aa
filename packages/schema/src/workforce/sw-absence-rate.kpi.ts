import { defineKpi } from "../kpis/kpi.ts";

/** Social worker sickness absence. Source: DfE, Children's social work workforce statistics. */
export const swAbsenceRateKpi = defineKpi({
  id: "sw-absence-rate",
  label: "Social worker sickness absence",
  definition:
    "Working days lost to sickness in the year to 30 September as a share of working days of social workers in post.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "ROLLING_12_MONTHS",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "absence_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
});
