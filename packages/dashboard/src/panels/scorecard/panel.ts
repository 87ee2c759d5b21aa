import * as z from "zod/mini";
import { ScorecardDocument } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { Scorecard } from "./scorecard.tsx";
import { scorecardSummary } from "./summary.ts";
import { scorecardTable } from "./table.ts";

/** How does one authority stand, KPI by KPI, in one period: what needs attention, since when, compared with whom? */
export const scorecardPanel = definePanel({
  id: "scorecard",
  version: 1,
  title: "Scorecard",
  options: z.object({
    /** A domain, for the KPIs of that alone: "help-and-protection". */
    board: z.optional(z.string()),
  }),
  document: ScorecardDocument,
  variables: ({ board = null }, { filters }) => ({
    board,
    period: filters.period,
    area: filters.area,
    unit: filters.area ? null : filters.unit,
  }),
  Component: Scorecard,
  space: () => 90,
  table: scorecardTable,
  summary: scorecardSummary,
  empty: (_options, { area, unit, period }) =>
    `No figures are loaded for ${unit?.name ?? area?.name ?? "this authority"}${period ? ` in ${period.label}` : ""}. Choose another period, or load a file: npm run etl -- load FILE`,
  fixtures: async () => (await import("./fixtures.ts")).scorecardFixtures,
});
