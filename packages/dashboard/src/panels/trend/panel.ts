import { lazy } from "react";
import * as z from "zod/mini";
import { TrendDocument } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { trendSummary } from "./summary.ts";
import { trendTable } from "./table.ts";

/** How has one KPI changed, compared with England, the region and the statistical neighbours? */
export const trendPanel = definePanel({
  id: "trend",
  version: 1,
  title: "Over time",
  options: z.object({
    /** Draws this KPI; without it, the KPI of the page. */
    kpi: z.optional(z.string()),
    /** How far back to look, in years. */
    years: z.prefault(z.int().check(z.positive()), 20),
  }),
  document: TrendDocument,
  variables: (options, setting) => {
    const kpi = options.kpi ?? setting.kpi;
    const newest = setting.periods.find((period) => period.grain === setting.period?.grain) ?? setting.period;
    if (!kpi || !newest) return null;
    const from = `${Number(newest.start.slice(0, 4)) - options.years + 1}${newest.start.slice(4)}`;
    return { kpi, grain: newest.grain, from, to: newest.end, area: setting.filters.area, unit: setting.filters.unit };
  },
  Component: lazy(async () => ({ default: (await import("./trend.tsx")).Trend })),
  space: () => 28.5,
  table: trendTable,
  summary: trendSummary,
  empty: (_options, { period }) =>
    period
      ? `No figures by ${period.grain.toLowerCase().replaceAll("_", " ")} are loaded. Choose a period of another length.`
      : "No figures.",
  fixtures: async () => (await import("./fixtures.ts")).trendFixtures,
});
