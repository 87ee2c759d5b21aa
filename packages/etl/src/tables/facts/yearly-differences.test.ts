import { facts } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { factHeadings } from "./fact-header.ts";
import { factOfYear, type YearlyDifference } from "./yearly-differences.ts";

const work = facts.find(({ table }) => table === "life_story_work")!;
const differences: readonly YearlyDifference[] = [
  { column: "kind", codes: ["Later life letter"], from: 2024 },
  { column: "kind", codes: ["Direct work"], to: 2022 },
  { column: "recorded_on", called: "Date (recorded)", from: 2023, to: 2024 },
];

test("codes, names and columns are those of the year, both ends included", () => {
  const codes = (year: number) => factOfYear(work, differences, year).columns["kind"]?.codes;
  expect([2022, 2023, 2024].map(codes)).toEqual([["Book", "Direct work"], ["Book"], ["Book", "Later life letter"]]);
  const header = ["child_id", "Date  recorded", "kind"];
  const read = (year: number) => factHeadings(factOfYear(work, differences, year), header)[1];
  expect([2022, 2023, 2024, 2025].map(read)).toEqual([
    "Date  recorded",
    "recorded_on",
    "recorded_on",
    "Date  recorded",
  ]);
  const columns = (year: number) => Object.keys(factOfYear(work, [{ column: "kind", from: 2024 }], year).columns);
  expect([2023, 2024].map(columns)).toEqual([
    ["child_id", "recorded_on"],
    ["child_id", "recorded_on", "kind"],
  ]);
  expect(Object.keys(work.columns), "the declaration itself stays as it is").toHaveLength(3);
});
