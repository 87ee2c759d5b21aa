import { expect, it } from "vitest";
import { fixtureData } from "../../gallery/fixture-data.ts";
import { feedsFixtures } from "./fixtures.ts";
import { feedsPanel } from "./panel.ts";

it("shows when the file of a feed came again unchanged", () => {
  const { columns, rows } = feedsPanel.table(fixtureData(feedsFixtures, "ok"), {}, {} as never);
  const at = columns.findIndex(({ label }) => label === "Came again unchanged");
  expect(rows.map((row) => [row[0], row[at]]).filter(([, when]) => when !== null)).toEqual([
    ["ofsted-fostering", "2026-11-27T08:00:00Z"],
  ]);
});
