import type { PublishedTable } from "../../statistics/published-plan.ts";

/** One figure a row: which KPI, which period, its value, and in which unit it was given. */
export const kpiValuesTable: PublishedTable = {
  code: "kpi-values",
  title: "KPI values in committee reports",
  period: "period",
  filters: ["kpi", "unit", "source"],
  measures: ["value"],
  header: ["kpi", "period", "grain", "value", "unit", "source"],
};
