import { expect, it } from "vitest";
import { feedsFixtures } from "./fixtures.ts";
import { feedsSummary } from "./summary.ts";

it("says how many feeds are in which state, and counts a KPI that rests on two late feeds once", () => {
  const { ok, stale } = feedsFixtures;
  if (!("data" in ok) || !("data" in stale)) throw new Error("These situations have data.");
  expect(feedsSummary(ok.data)).toBe(
    "7 feeds: 1 late, 1 due soon, 2 fresh and 3 never loaded. 13 KPIs rest on late data. 1 feed has a file that was refused.",
  );
  const [late] = stale.data.feeds;
  expect(feedsSummary({ ...stale.data, feeds: [late!, { ...late!, loader: "another", refusedLoad: null }] })).toBe(
    "2 feeds: 2 late. 13 KPIs rest on late data. 1 feed has a file that was refused.",
  );
});
