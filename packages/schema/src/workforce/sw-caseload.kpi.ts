import { defineKpi } from "../kpis/kpi.ts";

/** Average caseload. Source: DfE, Children's social work workforce statistics. */
export const swCaseloadKpi = defineKpi({
  id: "sw-caseload",
  label: "Average caseload",
  definition:
    "Cases held for each full-time equivalent social worker who holds cases, agency workers included, on 30 September.",
  domain: "WORKFORCE",
  unit: "RATIO",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  published: [
    {
      series: "csww_indicators",
      formula: { kind: "published", value: "caseload_fte", numerator: "cases" },
      yearEnds: "SEPTEMBER",
    },
  ],
});
