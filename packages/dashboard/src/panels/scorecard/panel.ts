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
  options: z.object({}),
  document: ScorecardDocument,
  variables: (_options, { filters }) => ({ period: filters.period, area: filters.area }),
  Component: Scorecard,
  space: () => 90,
  table: scorecardTable,
  summary: scorecardSummary,
  empty: (_options, { area, period }) =>
    `No figures are loaded for ${area?.name ?? "this authority"}${period ? ` in ${period.label}` : ""}. Choose another period, or load a file: npm run etl -- load FILE`,
  fixtures: async () => (await import("./fixtures.ts")).scorecardFixtures,
});
