import { expect, it } from "vitest";
import { fixtureData } from "../../gallery/fixture-data.ts";
import { feedsFixtures } from "./fixtures.ts";
import { feedsSummary } from "./summary.ts";

it("says how many feeds are in which state, and counts a KPI that rests on two late feeds once", () => {
  expect(feedsSummary(fixtureData(feedsFixtures, "ok"))).toBe(
    "7 feeds: 1 late, 1 due soon, 2 fresh and 3 never loaded. 13 KPIs rest on late data. 1 feed has a file that was refused.",
  );
  const stale = fixtureData(feedsFixtures, "stale");
  const [late] = stale.feeds;
  expect(feedsSummary({ ...stale, feeds: [late!, { ...late!, loader: "another", refusedLoad: null }] })).toBe(
    "2 feeds: 2 late. 13 KPIs rest on late data. 1 feed has a file that was refused.",
  );
});
