import { expect, test } from "vitest";
import { isoText, numericCellText, plainNumber, typedText, type DateSystem } from "./cell-text.ts";
import { builtInFormat, numberFormat } from "./number-format.ts";

const date = numberFormat("dd/mm/yyyy;@");

test.each([
  ["0.28999999999999998", "0.29"],
  ["0.30000000000000004", "0.3"],
  ["6.1382614647501708", "6.13826146475017"],
  ["1.2345678901E+10", "12345678901"],
  ["1E-7", "0.0000001"],
  ["-1.50", "-1.5"],
  ["9007199254740993", "9007199254740993"],
  ["12345678901234567890", "12345678901234567890"],
  ["0", "0"],
  ["-0.0", "0"],
  ["100", "100"],
  ["100.0", "100"],
  [".5", "0.5"],
  ["1E+20", "100000000000000000000"],
  ["not a number", "not a number"],
])("the number %s is shown as %s", (raw, text) => {
  expect(plainNumber(raw)).toBe(text);
});

test("a number that is far too long is given back at once", () => {
  for (const raw of [`${"1".repeat(1_000_000)}x`, `1.${"0".repeat(1_000_000)}1`]) expect(plainNumber(raw)).toBe(raw);
});

test.each<[string, DateSystem, string]>([
  ["45138", 1900, "2023-07-31"],
  ["45138.586805555555", 1900, "2023-07-31T14:05:00"],
  ["1", 1900, "1900-01-01"],
  ["59", 1900, "1900-02-28"],
  ["60", 1900, "1900-02-29"],
  ["61", 1900, "1900-03-01"],
  ["0", 1900, "1900-01-00"],
  ["0", 1904, "1904-01-01"],
  ["43676", 1904, "2023-07-31"],
  ["45137.999999", 1900, "2023-07-30T23:59:59"],
  ["2958465", 1900, "9999-12-31"],
  ["2958466", 1900, "2958466"],
  ["-1", 1900, "-1"],
])("serial %s of the %i system is %s", (raw, system, text) => {
  expect(numericCellText(raw, date, system)).toBe(text);
});

test("a number format decides what is a date, a time, hours passed or a padded identifier", () => {
  expect(numericCellText("0.5", numberFormat("hh:mm"), 1900)).toBe("12:00:00");
  expect(numericCellText("1.5", numberFormat("[h]:mm"), 1900)).toBe("36:00:00");
  expect(numericCellText("123", numberFormat("000000"), 1900)).toBe("000123");
  expect(numericCellText("12.5", numberFormat("000000"), 1900)).toBe("12.5");
  for (const code of ["[$-809]dd mmmm yyyy", "yyyy\\-mm\\-dd", "mmm-yy", "d/m/yyyy h:mm", "[Red]dd/mm/yy"])
    expect(numberFormat(code).kind, code).toBe("date");
  for (const code of ["General", "0.00", "#,##0;[Red]-#,##0", '0 "days"', "0.00E+00", '"Day "0', "0%", "@", "[Red]0"])
    expect(numberFormat(code).kind, code).toBe("number");
  expect([14, 22, 30, 57].map((id) => builtInFormat(id).kind)).toEqual(["date", "date", "date", "date"]);
  expect([0, 1, 9, 49].map((id) => builtInFormat(id).kind)).toEqual(["number", "number", "number", "number"]);
});

test("dates that are spelled out and characters that XML cannot hold", () => {
  expect(isoText("2023-07-31T00:00:00.000Z")).toBe("2023-07-31");
  expect(isoText("2023-07-31T14:05:00")).toBe("2023-07-31T14:05:00");
  expect(typedText("one_x000D_\ntwo _x005F_x000D_ _x0000_")).toBe("one\r\ntwo _x000D_ _x0000_");
});
