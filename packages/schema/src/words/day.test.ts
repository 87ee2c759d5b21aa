import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  type Day,
  dayBefore,
  dayFromParts,
  dayInWords,
  dayOf,
  dayParts,
  daysBetween,
} from "./day.ts";

test("the day of a moment is that of UTC, up to its last millisecond", () => {
  expect(dayOf(new Date("2024-03-31T23:59:59.999Z"))).toBe("2024-03-31");
  expect(dayOf(new Date("2024-04-01T00:00:00+01:00"))).toBe("2024-03-31");
});

test.each([
  ["2024-02-28", 1, "2024-02-29"],
  ["2023-02-28", 1, "2023-03-01"],
  ["2024-03-01", -1, "2024-02-29"],
  ["2023-12-31", 1, "2024-01-01"],
  ["2024-03-30", 2, "2024-04-01"],
] as const)("%s and %i days is %s, and back", (day, days, later) => {
  expect(addDays(day, days)).toBe(later);
  expect(addDays(later, -days)).toBe(day);
  expect(daysBetween(day, later)).toBe(days);
});

test("the day before the first of a month is the last of the one before", () => {
  expect(["2024-03-01", "2023-03-01", "2024-01-01", "2024-05-01"].map(dayBefore)).toEqual([
    "2024-02-29",
    "2023-02-28",
    "2023-12-31",
    "2024-04-30",
  ]);
});

describe("months", () => {
  test.each([
    ["2022-08-28", 18, "2024-02-28"],
    ["2022-08-29", 18, "2024-02-29"],
    ["2022-08-31", 18, "2024-02-29"],
    ["2021-08-31", 18, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-31", 1, "2024-04-30"],
    ["2024-04-30", 1, "2024-05-30"],
    ["2023-12-31", 2, "2024-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-01-31", -13, "2022-12-31"],
  ] as const)("%s and %i months is %s", (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  /** The plans that have lasted 18 months by a day, of those begun on each of the days given. */
  const eighteenMonthsBy = (day: Day, begun: readonly Day[]) => begun.filter((start) => addMonths(start, 18) <= day);
  const august = ["2021-08-27", "2021-08-28", "2021-08-29", "2021-08-30", "2021-08-31", "2021-09-01"];

  test("a plan begun on 28 to 31 August is 18 months old on the last day of February, not the day before", () => {
    expect(eighteenMonthsBy("2023-02-28", august)).toEqual(august.slice(0, 5));
    expect(eighteenMonthsBy("2023-02-27", august)).toEqual(august.slice(0, 1));
  });

  test("in a leap year the 28th of February is not the last", () => {
    const leap = august.map((day) => addMonths(day, 12));
    expect(eighteenMonthsBy("2024-02-28", leap)).toEqual(leap.slice(0, 2));
    expect(eighteenMonthsBy("2024-02-29", leap)).toEqual(leap.slice(0, 5));
  });

  test("months added to days keep their order", () => {
    const days = Array.from({ length: 800 }, (_, index) => addDays("2022-12-15", index));
    for (const months of [1, 6, 12, 18]) {
      const ends = days.map((day) => addMonths(day, months));
      expect(ends).toEqual(ends.toSorted());
    }
  });
});

test.each(["2023-02-29", "2023-13-01", "2023-04-31", "2023-4-1", "yesterday", "2023-04-01T00:00"])(
  "%s is not a day",
  (text) => {
    expect(dayParts(text)).toBeNull();
    expect(() => dayInWords(text)).toThrow(RangeError);
  },
);

test("a day is put together of its parts, and taken apart", () => {
  expect(dayFromParts(2024, 2, 9)).toBe("2024-02-09");
  expect(dayParts("2024-02-29")).toEqual([2024, 2, 29]);
});

test("a day is printed as people read it", () => {
  expect(dayInWords("2023-07-31")).toBe("31 July 2023");
});
