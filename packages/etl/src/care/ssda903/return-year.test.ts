import { facts } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { moduleOfYear } from "./module-of-year.ts";
import { returnYearOf } from "./return-year.ts";

test.each([
  ["2017-episodes.csv", 2017],
  ["SSDA903 2023-24/episodes.csv", 2023],
  ["returns/2023_2024/ssda903/header.csv", 2023],
  ["oc2_202425 final.csv", 2024],
  ["2019/2021-oc3.csv", 2021],
  ["inbox/ssda903-2022/v2/episodes.csv", 2022],
  ["Return 2023-2024/31-05-2024/episodes.csv", 2023],
  ["Return 2023-2024/31 May 2024/episodes.csv", 2023],
])("%s is of the return that begins on 1 April %i", (path, year) => {
  expect(returnYearOf(path)).toBe(year);
});

test.each([
  "episodes.csv",
  "a/b/c/episodes.csv",
  "episodes 2024-05-31.csv",
  "20240531/header.csv",
  "2017 and 2018.csv",
])("%s does not tell its year, and the refusal says how to name it", (path) => {
  expect(() => returnYearOf(path)).toThrow(/not clear which year's return this is: .*2023-24-episodes\.csv/);
});

test("a return has the codes of its year, and the modules that there were", () => {
  const of = (table: string) => facts.find((fact) => fact.table === `ssda903_${table}`)!;
  const codes = (year: number, table: string, column: string) =>
    moduleOfYear(of(table), year).columns[column]?.codes ?? [];
  expect([2017, 2023, 2024].map((year) => codes(year, "header", "SEX").join())).toEqual(["1,2", "1,2", "M,F,U"]);
  const changing = ["H5", "P2", "K3", "Z1", "Z11"];
  const places = (year: number) => changing.filter((code) => codes(year, "episodes", "PLACE").includes(code));
  expect(places(2023)).toEqual(["H5", "P2", "Z1"]);
  expect(places(2024)).toEqual(["K3", "Z1"]);
  expect(places(2025)).toEqual(["K3", "Z11"]);
  expect(() => moduleOfYear(of("sw_episodes"), 2022)).toThrow("part of the return from 2023/24");
  expect(moduleOfYear(of("sw_episodes"), 2023).columns["SW_ID"]).toBeDefined();
});
