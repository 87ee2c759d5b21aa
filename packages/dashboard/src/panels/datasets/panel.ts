import { lazy } from "react";
import * as z from "zod/mini";
import { DatasetsDocument, type DatasetsQuery } from "../../gql/graphql.ts";
import { definePanel, type PanelTable } from "../../panel.ts";
import { dayWords } from "../../words/time-words.ts";
import { plural } from "../../words/number-words.ts";

/** Which statistics are loaded, for which periods, under which licence, and from which file? */
export const datasetsPanel = definePanel({
  id: "datasets",
  version: 1,
  title: "Datasets",
  options: z.object({}),
  document: DatasetsDocument,
  variables: () => ({}),
  Component: lazy(async () => ({ default: (await import("./datasets.tsx")).Datasets })),
  space: () => 40,
  table: datasetsTable,
  summary: ({ datasets }) => {
    const rows = datasets.reduce((sum, each) => sum + each.rows, 0);
    const newest = datasets
      .map((each) => each.load.finishedAt ?? each.load.startedAt)
      .toSorted()
      .at(-1);
    return `${plural(datasets.length, "dataset")} with ${plural(rows, "row")}${newest ? `, last added to on ${dayWords(newest)}` : ""}.`;
  },
  empty: () => "No statistics are loaded yet. Load a file: npm run etl -- load FILE",
  fixtures: async () => (await import("./fixtures.ts")).datasetsFixtures,
});

function datasetsTable({ datasets }: DatasetsQuery): PanelTable {
  return {
    caption: "Datasets",
    columns: [
      { label: "Dataset" },
      { label: "Publisher" },
      { label: "Licence" },
      { label: "First period" },
      { label: "Last period" },
      { label: "Measures", numeric: true },
      { label: "Rows", numeric: true },
      { label: "File" },
      { label: "SHA-256" },
      { label: "Loaded" },
    ],
    rows: datasets.map((each) => [
      each.title,
      each.publisher,
      each.licence,
      each.timePeriods[0] ?? null,
      each.timePeriods.at(-1) ?? null,
      each.measures.length,
      each.rows,
      each.load.file,
      each.load.sha256,
      each.load.finishedAt ?? each.load.startedAt,
    ]),
  };
}
