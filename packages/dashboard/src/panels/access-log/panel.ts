import { lazy } from "react";
import * as z from "zod/mini";
import { AccessLogDocument, type AccessLogQuery, type AccessLogQueryVariables } from "../../gql/graphql.ts";
import { definePanel, type PanelTable } from "../../panel.ts";
import { numberWords, plural } from "../../words/number-words.ts";
import { momentWords } from "../../words/time-words.ts";
import { namesIn, operationWords } from "./operation-words.ts";

/** How many days the log is shown for until somebody chooses others. */
const usualDays = 30;

/** Who read whose records, when and why? */
export const accessLogPanel = definePanel({
  id: "access-log",
  version: 1,
  title: "Who read people's records",
  options: z.object({
    /** How many of the newest entries to list, and how many more each time. At most 200. */
    first: z.prefault(z.int().check(z.positive(), z.lte(200)), 50),
  }),
  document: AccessLogDocument,
  variables: ({ first }): AccessLogQueryVariables => ({
    from: dayAgo(usualDays),
    to: dayAgo(0),
    reader: null,
    child: null,
    first,
  }),
  // A child's identifier is among its variables, and the cache would keep it.
  isCached: false,
  Controls: lazy(async () => ({ default: (await import("./controls.tsx")).AccessLogControls })),
  Component: lazy(async () => ({ default: (await import("./access-log.tsx")).AccessLog })),
  space: () => 40,
  table: accessLogTable,
  summary: ({ accessLog }) => {
    const entries = accessLog.edges.map(({ node }) => node);
    const readers = new Set(entries.map(({ reader }) => reader)).size;
    const broken = entries.filter(({ breakGlass }) => breakGlass).length;
    const shown = accessLog.pageInfo.hasNextPage
      ? `The newest ${plural(entries.length, "entry", "entries")}`
      : plural(entries.length, "entry", "entries");
    return `${shown}, of ${plural(readers, "reader")}: ${broken === 0 ? "none" : numberWords(broken)} with the glass broken.`;
  },
  empty: () => "Nobody read such records on these days. Choose other days, another reader or another child.",
  fixtures: async () => (await import("./fixtures.ts")).accessLogFixtures,
});

function accessLogTable({ accessLog, ...answer }: AccessLogQuery): PanelTable {
  const names = namesIn(answer);
  return {
    caption: "Access log",
    columns: [
      { label: "Entry" },
      { label: "When" },
      { label: "Reader" },
      { label: "Role" },
      { label: "Part of the organisation" },
      { label: "Purpose" },
      { label: "What was read" },
      { label: "As recorded" },
      { label: "Rows", numeric: true },
      { label: "People", numeric: true },
      { label: "Glass broken" },
    ],
    rows: accessLog.edges.map(({ node }) => [
      node.id,
      momentWords(node.at),
      node.reader,
      node.role,
      node.orgUnit?.name ?? null,
      node.purpose,
      operationWords(node.operation, names).what,
      node.operation,
      node.records,
      node.people,
      node.breakGlass ? "yes" : "no",
    ]),
  };
}

/** The day so many days before today, in London: "2026-11-29". */
function dayAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60_000).toLocaleDateString("en-CA", { timeZone: "Europe/London" });
}
