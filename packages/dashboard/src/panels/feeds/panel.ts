import { lazy } from "react";
import * as z from "zod/mini";
import { FeedsDocument, type FeedsQuery } from "../../gql/graphql.ts";
import { definePanel, type PanelTable } from "../../panel.ts";
import { dayWords } from "../../words/time-words.ts";
import { feedStateWords } from "../../words/code-words.ts";
import { byUrgency } from "./by-urgency.ts";
import { effectWords } from "./effect-words.ts";
import { feedsSummary } from "./summary.ts";

/** Is the data up to date? If not, who owns it and which KPIs use it? */
export const feedsPanel = definePanel({
  id: "feeds",
  version: 1,
  title: "Feeds",
  options: z.object({}),
  document: FeedsDocument,
  variables: () => ({}),
  Component: lazy(async () => ({ default: (await import("./feeds.tsx")).Feeds })),
  space: () => 32,
  table: feedsTable,
  summary: feedsSummary,
  empty: () => "The service knows of no feeds. A feed comes with its loader.",
  fixtures: async () => (await import("./fixtures.ts")).feedsFixtures,
});

function feedsTable({ feeds }: FeedsQuery): PanelTable {
  return {
    caption: "Feeds",
    columns: [
      { label: "Feed" },
      { label: "Owner" },
      { label: "State" },
      { label: "Last file" },
      { label: "Loaded" },
      { label: "Came again unchanged" },
      { label: "Rows refused", numeric: true },
      { label: "Data as at" },
      { label: "Next due" },
      { label: "File refused since" },
      { label: "KPIs", numeric: true },
      { label: "Names of the KPIs" },
      { label: "What that does to them" },
    ],
    rows: byUrgency(feeds).map(({ loader, owner, state, lastLoad, dueOn, refusedLoad, kpis }) => [
      loader,
      owner ?? null,
      feedStateWords[state],
      lastLoad?.file ?? null,
      lastLoad ? (lastLoad.finishedAt ?? lastLoad.startedAt) : null,
      lastLoad?.redeliveredAt ?? null,
      lastLoad?.rowsRefused ?? null,
      lastLoad ? dayWords(lastLoad.asAt) : null,
      dueOn ? dayWords(dueOn) : null,
      refusedLoad?.file ?? null,
      kpis.length,
      kpis.map((kpi) => kpi.label).join("; "),
      kpis.length > 0 ? effectWords({ state, lastLoad, refusedLoad }) : null,
    ]),
  };
}
