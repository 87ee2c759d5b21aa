import { lazy } from "react";
import * as z from "zod/mini";
import { RankingDocument } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { rankingSummary } from "./summary.ts";
import { rankingTable } from "./table.ts";

/** How does one authority compare with all others, or with its statistical neighbours? */
export const rankingPanel = definePanel({
  id: "ranking",
  version: 1,
  title: "Among authorities",
  options: z.object({
    /** Ranks this KPI; without it, the KPI of the page. */
    kpi: z.optional(z.string()),
    /** Every authority, or only our own and its statistical neighbours. */
    among: z.prefault(z.enum(["all", "neighbours"]), "all"),
  }),
  document: RankingDocument,
  variables: (options, { kpi, filters, period }) => {
    const id = options.kpi ?? kpi;
    return id && period ? { kpi: id, period: { grain: period.grain, start: period.start }, area: filters.area } : null;
  },
  Component: lazy(async () => ({ default: (await import("./ranking.tsx")).Ranking })),
  space: (options) => (options.among === "neighbours" ? 27 : 84),
  table: rankingTable,
  summary: rankingSummary,
  empty: (_options, { period }) =>
    `No figures of other authorities are loaded for ${period?.label ?? "this period"}, so there is nothing to rank.`,
  fixtures: async () => (await import("./fixtures.ts")).rankingFixtures,
});
