import { lazy } from "react";
import * as z from "zod/mini";
import { LoadsDocument, type LoadsQuery } from "../../gql/graphql.ts";
import { definePanel, type PanelTable } from "../../panel.ts";
import { dayWords } from "../../words/time-words.ts";
import { loadStatusWords } from "../../words/code-words.ts";
import { plural } from "../../words/number-words.ts";

/** Which files were loaded, when, and what happened to their rows? */
export const loadsPanel = definePanel({
  id: "loads",
  version: 1,
  title: "Loads",
  options: z.object({
    /** How many of the newest loads to list, and how many more each time. At most 200. */
    first: z.prefault(z.int().check(z.positive(), z.lte(200)), 50),
  }),
  document: LoadsDocument,
  variables: (options) => ({ first: options.first, after: null }),
  Component: lazy(async () => ({ default: (await import("./loads.tsx")).Loads })),
  space: () => 40,
  table: loadsTable,
  summary: ({ loads }) => {
    const all = loads.edges.map((edge) => edge.node);
    const refusedFiles = all.filter((load) => load.status === "REFUSED" || load.status === "FAILED").length;
    const refusedRows = all.reduce((sum, load) => sum + load.rowsRefused, 0);
    const shown = loads.pageInfo.hasNextPage ? `The newest ${plural(all.length, "load")}` : plural(all.length, "load");
    return `${shown}: ${plural(refusedFiles, "file")} and ${plural(refusedRows, "row")} refused.`;
  },
  empty: () => "Nothing has been loaded yet. Load a file: npm run etl -- load FILE",
  fixtures: async () => (await import("./fixtures.ts")).loadsFixtures,
});

function loadsTable({ loads }: LoadsQuery): PanelTable {
  return {
    caption: "Loads",
    columns: [
      { label: "File" },
      { label: "Loader" },
      { label: "Status" },
      { label: "Started" },
      { label: "Data as at" },
      { label: "Read", numeric: true },
      { label: "Loaded", numeric: true },
      { label: "Unchanged", numeric: true },
      { label: "Refused", numeric: true },
      { label: "Withdrawn", numeric: true },
      { label: "SHA-256" },
      { label: "Message" },
    ],
    rows: loads.edges.map(({ node }) => [
      node.file,
      node.loader,
      loadStatusWords[node.status],
      node.startedAt,
      dayWords(node.asAt),
      node.rowsRead,
      node.rowsLoaded,
      node.rowsUnchanged,
      node.rowsRefused,
      node.rowsWithdrawn,
      node.sha256,
      node.message ?? null,
    ]),
  };
}
