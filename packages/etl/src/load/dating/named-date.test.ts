import { expect, test } from "vitest";
import { namedDate } from "./named-date.ts";

test.each([
  ["a day at the end", ["contacts-2026-05-03.csv"], "2026-05-03"],
  ["digits only", ["20260503_contacts.csv"], "2026-05-03"],
  ["digits with a time behind them", ["contacts_20260503093000.csv"], "2026-05-03"],
  ["a time behind a letter", ["contacts 2026-05-03T0930.csv"], "2026-05-03"],
  ["the folder", ["contacts.csv", "2026-05-03"], "2026-05-03"],
  ["the file before its folder", ["contacts-2026-05-03.csv", "2026-06-01"], "2026-05-03"],
  ["the name of a month", ["Complaints 3 May 2026.xlsx"], "2026-05-03"],
  ["the name of a month, short", ["complaints_31-Jul-2023.csv"], "2023-07-31"],
  ["the day first, which can only be that", ["missing 31-05-2024.csv"], "2024-05-31"],
  ["the same day twice", ["2026-05-03 contacts 20260503.csv"], "2026-05-03"],
])("the day that names tell: %s", (_kind, names, day) => {
  expect(namedDate(names)).toBe(day);
});

test.each([
  ["no day", ["contacts.csv", "extracts"]],
  ["a day that can be read in two ways", ["contacts 03-05-2026.csv", "2026-06-01"]],
  ["two days", ["contacts 2025-04-01 to 2026-03-31.csv"]],
  ["a year", ["c1_children_in_need_2013_to_2025.csv", "2025"]],
  ["a financial year", ["episodes 202324.csv", "2023-24"]],
  ["two years in a row", ["episodes 20232024.csv"]],
  ["no day of the calendar", ["contacts-2026-02-30.csv"]],
  ["part of a longer number", ["case 1202605031.csv"]],
])("no day: %s", (_kind, names) => {
  expect(namedDate(names)).toBeNull();
});
