import * as z from "zod/mini";
import { ScorecardDocument } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { Scorecard } from "./scorecard.tsx";
import { scorecardSummary } from "./summary.ts";
import { scorecardTable } from "./table.ts";

/** What is the figure of each KPI in one period, what needs attention, and how does it compare? */
export const scorecardPanel = definePanel({
  id: "scorecard",
  version: 1,
  title: "Scorecard",
  options: z.object({
    /** Shows the KPIs of one domain alone: "help-and-protection". */
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
