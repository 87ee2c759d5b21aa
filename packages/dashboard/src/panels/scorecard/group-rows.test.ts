import { expect, it } from "vitest";
import { fixtureData } from "../../gallery/fixture-data.ts";
import { groupRows, lastKnown, type ScorecardRow } from "./group-rows.ts";
import { scorecardFixtures } from "./fixtures.ts";
import { scorecardSummary } from "./summary.ts";

const dataOf = (name: "ok" | "stale" | "suppressed") => fixtureData(scorecardFixtures, name);
const rows = dataOf("ok").scorecard.rows;

it("puts red first under Needs attention, then each domain in reading order, and every line once", () => {
  const groups = groupRows(rows);
  expect(groups.map((group) => group.title)).toEqual([
    "Needs attention",
    "Help and protection",
    "Children we care for",
    "Fostering",
    "Workforce",
  ]);
  expect(groups[0]!.rows.every((row) => row.figure.rag === "RED")).toBe(true);
  expect(groups.slice(1).some((group) => group.rows.some((row) => row.figure.rag === "RED"))).toBe(false);
  expect(groups.flatMap((group) => group.rows).toSorted(byLabel)).toEqual(rows.toSorted(byLabel));
});

it("shows no group without lines", () => {
  expect(groupRows(rows.filter((row) => row.figure.rag !== "RED")).map((group) => group.title)).not.toContain(
    "Needs attention",
  );
  expect(groupRows([])).toEqual([]);
});

it("finds what a figure still to come was last", () => {
  const waiting = dataOf("stale").scorecard.rows.find((row) => row.figure.value === null)!;
  expect(lastKnown(waiting)?.period.label).toBe("2023/24");
  expect(lastKnown(rows[0]!)).toBeUndefined();
});

it("says in one sentence what needs attention and what moved", () => {
  expect(scorecardSummary(dataOf("ok"))).toBe("4 KPIs need attention; 5 improved and 7 got worse since 2023/24.");
  expect(scorecardSummary(dataOf("suppressed"))).toBe("No KPI is red. 2 have no figure for 2024/25.");
});

function byLabel(a: ScorecardRow, b: ScorecardRow): number {
  return a.kpi.label.localeCompare(b.kpi.label);
}
