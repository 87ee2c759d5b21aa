import { defineKpi } from "../kpis/kpi.ts";

/** Agency social workers. Source: DfE, Children's social work workforce statistics. */
export const swAgencyRateKpi = defineKpi({
  id: "sw-agency-rate",
  label: "Agency social workers",
  definition:
    "Agency social workers as a share of agency and in-post social workers, in full-time equivalents, on 30 September.",
  domain: "WORKFORCE",
  unit: "PERCENT",
  better: "LOWER",
  timing: "SNAPSHOT_AT_PERIOD_END",
  source: "DfE, Children's social work workforce statistics",
  published: [
    { series: "csww_indicators", formula: { kind: "published", value: "agency_rate_fte" }, yearEnds: "SEPTEMBER" },
  ],
});
