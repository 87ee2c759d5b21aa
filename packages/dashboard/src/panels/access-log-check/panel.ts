import { lazy } from "react";
import * as z from "zod/mini";
import { AccessLogCheckDocument, type AccessLogCheckQuery } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { numberWords, plural } from "../../words/number-words.ts";

/** Is the access log as it was written? */
export const accessLogCheckPanel = definePanel({
  id: "access-log-check",
  version: 1,
  title: "Is the log whole?",
  options: z.object({}),
  document: AccessLogCheckDocument,
  variables: () => ({}),
  isCached: false,
  Component: lazy(async () => ({ default: (await import("./access-log-check.tsx")).LogCheck })),
  space: () => 6,
  table: ({ accessLogCheck: { broken, sequence, hash } }) => ({
    caption: "Check of the access log",
    columns: [{ label: "What" }, { label: "Found" }],
    rows:
      sequence === "0" && broken === null
        ? []
        : [
            ["Entries", numberWords(Number(sequence))],
            ["First entry that is not as it was written", broken ?? "none"],
            ["Hash of the last entry", hash],
          ],
  }),
  summary: checkSummary,
  empty: () => "The log is whole: nobody has read people's records yet, so it has no entry.",
  fixtures: async () => (await import("./fixtures.ts")).accessLogCheckFixtures,
});

function checkSummary({ accessLogCheck: { broken, sequence } }: AccessLogCheckQuery): string {
  return broken === null
    ? `The log is whole: ${plural(Number(sequence), "entry", "entries")}.`
    : `Entry ${numberWords(Number(broken))} was changed, removed or moved. Nothing from there on can be relied upon.`;
}
