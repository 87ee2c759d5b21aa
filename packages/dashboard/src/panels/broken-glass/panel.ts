import { lazy } from "react";
import * as z from "zod/mini";
import { BrokenGlassDocument } from "../../gql/graphql.ts";
import { definePanel } from "../../panel.ts";
import { momentWords } from "../../words/time-words.ts";

/** Whose broken glass waits for a review? */
export const brokenGlassPanel = definePanel({
  id: "broken-glass",
  version: 1,
  title: "Broken glass to review",
  options: z.object({}),
  document: BrokenGlassDocument,
  variables: () => ({}),
  isCached: false,
  Component: lazy(async () => ({ default: (await import("./broken-glass.tsx")).BrokenGlass })),
  space: () => 12,
  table: ({ brokenGlass }) => ({
    caption: "Broken glass to review",
    columns: [{ label: "Who" }, { label: "Role" }, { label: "From" }, { label: "Until" }, { label: "Reason" }],
    rows: brokenGlass.map(({ viewer, role, openedAt, endsAt, reason }) => [
      viewer,
      role,
      momentWords(openedAt),
      momentWords(endsAt),
      reason,
    ]),
  }),
  summary: ({ brokenGlass: { length } }) =>
    `${length === 1 ? "One waits" : `${length} wait`} for a review: read the reason, and what was read in that hour.`,
  empty: () => "No broken glass waits for a review.",
  fixtures: async () => (await import("./fixtures.ts")).brokenGlassFixtures,
});
