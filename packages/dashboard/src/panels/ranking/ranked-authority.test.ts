import { expect, it } from "vitest";
import { fixtureData } from "../../gallery/fixture-data.ts";
import { fixtureSetting } from "../../gallery/fixture-setting.ts";
import { rankingFixtures } from "./fixtures.ts";
import { rankOf, shownAuthorities } from "./ranked-authority.ts";
import { rankingSummary } from "./summary.ts";

const dataOf = (name: "ok" | "suppressed") => fixtureData(rankingFixtures, name);

it("counts places among those shown; equal values share one", () => {
  const all = shownAuthorities(dataOf("ok").kpi!.ranking, "all");
  const twin = { ...all[3]!, figure: { ...all[3]!.figure, value: all[2]!.figure.value } };
  const shown = [all[0]!, all[1]!, all[2]!, twin, all[4]!];
  expect(shown.map((each) => rankOf(each, shown))).toEqual([1, 2, 3, 3, 5]);
});

it("gives an authority without a value no place, and says why", () => {
  const data = dataOf("suppressed");
  expect(
    rankOf(
      data.kpi!.ranking.find((each) => each.own),
      data.kpi!.ranking,
    ),
  ).toBeNull();
  expect(rankingSummary(data, { among: "neighbours" }, fixtureSetting())).toBe(
    "Downland has no figure in 2024/25: hidden to protect people. 8 other authorities have one.",
  );
});

it("says where the authority stands, and which end is best", () => {
  expect(rankingSummary(dataOf("ok"), { among: "all" }, fixtureSetting())).toBe(
    "Downland is 30th of 62 authorities with a figure, in 2024/25, lowest (best) first.",
  );
});
