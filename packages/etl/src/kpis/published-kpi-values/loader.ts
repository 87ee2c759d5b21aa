import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { planPublished } from "../../statistics/published-plan.ts";
import { kpiValuesTable as table } from "./table.ts";

/** Single KPIs' figures from the council's reports to members. Source: committee reports of the authority. */
export const publishedKpiValuesLoader = defineLoader({
  feed: publishedFeeds.kpiValues,
  version: 1,
  title: "Published KPI values",
  description: "One value a KPI and period, transcribed from committee reports.",
  recognises: (_name, header) => header.includes("kpi") && header.includes("value"),
  requires: [table.period, ...table.measures, ...table.filters],
  plan: (file, reference) => planPublished(file, reference, table),
});
