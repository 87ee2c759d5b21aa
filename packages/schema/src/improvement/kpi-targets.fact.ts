import { defineFact } from "../declare/fact.ts";
import { improvementPlan } from "../declare/sources.ts";

/** Targets of KPIs, each with its first day. Source: the improvement plan workbook. */
export const kpiTargets = defineFact({
  source: improvementPlan,
  table: "kpi_targets",
  sheet: "Targets",
  title: "Targets of KPIs",
  key: ["kpi_id", "from"],
  date: "from",
  needed: ["amber_within", "minimum_denominator"],
  columns: {
    kpi_id: { type: "identifier", required: true, label: "KPI", sensitivity: "public" },
    from: { type: "date", required: true, label: "From", sensitivity: "public", mayBeFuture: true },
    target: { type: "number", required: true, label: "Target", sensitivity: "public" },
    amber_within: { type: "number", label: "Amber within", sensitivity: "public", least: 0 },
    minimum_denominator: { type: "integer", label: "Minimum denominator", sensitivity: "public", least: 0 },
    source: { type: "text", required: true, label: "Source", sensitivity: "public" },
  },
});
