import type { PublishedTable } from "../../statistics/published-plan.ts";

/** Published figures, one a row: KPI, period, value and unit. */
export const kpiValuesTable: PublishedTable = {
  code: "kpi-values",
  title: "KPI values in committee reports",
  period: "period",
  filters: ["kpi", "unit", "source"],
  measures: ["value"],
  header: ["kpi", "period", "grain", "value", "unit", "source"],
};
