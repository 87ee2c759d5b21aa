import { describe, expect, test } from "vitest";
import { NotAPeriod, period, periodContaining, periodsEndingWith, step } from "./period.ts";

describe("period", () => {
  test.each([
    ["MONTH", "2024-02-01", "2024-02-29", "February 2024"],
    ["QUARTER", "2023-04-01", "2023-06-30", "Q1 2023/24"],
    ["QUARTER", "2024-01-01", "2024-03-31", "Q4 2023/24"],
    ["FINANCIAL_YEAR", "2024-04-01", "2025-03-31", "2024/25"],
    ["FINANCIAL_YEAR", "1999-04-01", "2000-03-31", "1999/00"],
    ["ACADEMIC_YEAR", "2023-09-01", "2024-08-31", "academic year 2023/24"],
    ["ROLLING_12_MONTHS", "2022-08-01", "2023-07-31", "year to July 2023"],
  ] as const)("%s from %s ends on %s and is called %s", (grain, start, end, label) => {
    expect(period(grain, start)).toEqual({ grain, start, end, label });
  });

  test.each([
    ["QUARTER", "2023-05-01", "1 April, 1 July"],
    ["FINANCIAL_YEAR", "2023-01-01", "1 April"],
    ["MONTH", "2023-04-02", "the first day of a month"],
    ["MONTH", "2023-02-30", "is not a day"],
    ["MONTH", "yesterday", "is not a day"],
  ] as const)("%s cannot begin on %s", (grain, start, words) => {
    expect(() => period(grain, start)).toThrow(NotAPeriod);
    expect(() => period(grain, start)).toThrow(words);
  });

  test.each([
    ["FINANCIAL_YEAR", "2025-03-31", "2024-04-01"],
    ["FINANCIAL_YEAR", "2025-04-01", "2025-04-01"],
    ["QUARTER", "2024-02-29", "2024-01-01"],
    ["ACADEMIC_YEAR", "2024-08-31", "2023-09-01"],
    ["ROLLING_12_MONTHS", "2023-07-15", "2022-08-01"],
  ] as const)("the %s that contains %s begins on %s", (grain, day, start) => {
    expect(periodContaining(grain, day).start).toBe(start);
  });
});

test("thirteen months end with the one named, oldest first, across a year's end", () => {
  const months = periodsEndingWith(period("MONTH", "2024-02-01"), 13);
  expect(months.map((month) => month.start).slice(0, 2)).toEqual(["2023-02-01", "2023-03-01"]);
  expect(months.at(-1)?.label).toBe("February 2024");
  expect(step(period("QUARTER", "2024-01-01"), -1).label).toBe("Q3 2023/24");
});
