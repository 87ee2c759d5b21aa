import type { FactColumn } from "@children-first/schema/facts";
import { expect, test } from "vitest";
import { cellReader } from "./read-cell.ts";

const today = "2026-11-21";
const reader = (column: Partial<FactColumn> & Pick<FactColumn, "type">) =>
  cellReader({ label: "A column", sensitivity: "internal", ...column }, today);

test.each([
  ["date", "2023-07-31", "2023-07-31"],
  ["date", "31/07/2023", "2023-07-31"],
  ["date", "1/7/2023", "2023-07-01"],
  ["date", "2023-07-31 00:00:00.000", "2023-07-31"],
  ["date", "\u00A031/07/2023 00:00\u200B", "2023-07-31"],
  ["date", "29/02/2024", "2024-02-29"],
  ["date", today, today],
  ["date", "31-Jul-2023", "2023-07-31"],
  ["date", "1 July 2023", "2023-07-01"],
  ["date", "31.07.2023", "2023-07-31"],
  ["date", "31-07-2023", "2023-07-31"],
  ["date", "20230731", "2023-07-31"],
  ["date", "2023-07-31 00:00:00+01", "2023-07-31"],
  ["date", "2024-01-09 00:00:00+00", "2024-01-09"],
  ["date", "2023-07-30T23:00:00Z", "2023-07-31"],
  ["date", "2024-01-08T00:00:00Z", "2024-01-08"],
  ["date", "2023-07-31 23:59:59.997", "2023-07-31"],
  ["instant", "2023-07-31 00:00:00+01", "2023-07-30T23:00:00Z"],
  ["identifier", '="1001"', "1001"],
  ["identifier", "Zoe\u0301", "Zo\u00e9"],
  ["instant", "31/07/2023 14:05", "2023-07-31T13:05:00Z"],
  ["instant", "2023-01-31T14:05:09Z", "2023-01-31T14:05:09Z"],
  ["instant", "2026-03-29 00:59", "2026-03-29T00:59:00Z"],
  ["instant", "2026-10-25 00:59", "2026-10-24T23:59:00Z"],
  ["instant", "2026-10-25 02:00", "2026-10-25T02:00:00Z"],
  ["identifier", "000123", "000123"],
  ["identifier", " 12E5 ", "12E5"],
  ["identifier", "A\u200B1", "A1"],
  ["integer", "12", "12"],
  ["integer", "12.0", "12"],
  ["number", "-0.60", "-0.60"],
  ["month", "2023-07", "2023-07"],
  ["month", "2023-07-01", "2023-07"],
  ["text", " ‘curly’ “quotes” – kept ", "‘curly’ “quotes” – kept"],
  ["text", "=1+1", "=1+1"],
  ["yes-no", "TRUE", "t"],
  ["yes-no", "no", "f"],
] as const)("%s %j reads as %j", (type, cell, text) => {
  expect(reader({ type })(cell)).toBe(text);
});

test.each(["text", "identifier", "date", "instant", "integer", "number", "yes-no", "month", "code"] as const)(
  "%s: what says nothing is not recorded",
  (type) => {
    for (const cell of ["", "  ", "NULL", "null", "N/A", "n/a", "-", "\u00A0", "\u200B"])
      expect(reader({ type })(cell), JSON.stringify(cell)).toBeNull();
  },
);

test.each([
  ["date", "07/31/2023", "not-a-date", "the month first"],
  ["date", "45138", "not-a-date", "day number"],
  ["date", "31/06/2023", "not-a-date", "2023-07-31"],
  ["date", "29/02/1900", "not-a-date", "2023-07-31"],
  ["date", "31/07/23", "not-a-date", "2023-07-31"],
  ["date", "2026-11-22", "future-date", "a day that has been"],
  ["instant", "2023-07-31", "not-a-time", "with a time"],
  ["identifier", "1.2E+11", "scientific-notation", "as text"],
  ["identifier", "1E+05", "scientific-notation", "as text"],
  ["integer", "1,250", "not-a-number", "without marks"],
  ["integer", "1.5", "not-a-number", "whole"],
  ["number", "12%", "not-a-number", "without marks"],
  ["yes-no", "maybe", "not-yes-or-no", "Y or N"],
  ["month", "2023-13", "not-a-month", "2023-07"],
  ["text", "#REF!", "formula-error", "formula"],
] as const)("%s %j is refused as %s", (type, cell, code, says) => {
  expect(reader({ type })(cell)).toMatchObject({ code, expected: expect.stringContaining(says) as string });
});

test.each([
  ["identifier", "1001.0", "1001", "identifier-with-decimals"],
  ["identifier", "\u0410100", "A100", "look-alike-letters"],
  ["identifier", "\u0440\u0435r100", "per100", "look-alike-letters"],
  ["identifier", "\uFF21\uFF11\uFF10", "A10", "look-alike-letters"],
  ["identifier", "TBC", null, "not-an-identifier"],
  ["identifier", "unknown", null, "not-an-identifier"],
  ["identifier", "0", null, "not-an-identifier"],
  ["date", "1900-01-01 00:00:00.000", null, "placeholder-date"],
  ["date", "31/12/1899", null, "placeholder-date"],
  ["date", "0001-01-01", null, "placeholder-date"],
] as const)("%s %j is read as %j, and a finding says so", (type, cell, value, check) => {
  expect(reader({ type })(cell)).toMatchObject({ value, check });
});

test("where a column has to have something, what stands for nobody and for no day is refused", () => {
  for (const cell of ["None", "unknown", "TBC", "0"])
    expect(reader({ type: "identifier", required: true })(cell)).toMatchObject({ code: "not-an-identifier" });
  expect(reader({ type: "date", required: true })("01/01/1900")).toMatchObject({ code: "placeholder-date" });
});

test("codes are found in other letters and marks, numbers within their bounds", () => {
  const area = reader({ type: "code", codes: ["Planning", "Supervision & Management Oversight"] });
  expect(area("supervision and management  oversight")).toBe("Supervision & Management Oversight");
  expect(area("Reviews")).toMatchObject({ code: "unknown-code" });
  const answer = reader({ type: "code", codes: ["Yes", "No", "Not applicable"] });
  expect([answer("y"), answer("N/A"), answer("not applicable"), answer("")]).toEqual([
    "Yes",
    "Not applicable",
    "Not applicable",
    null,
  ]);
  const score = reader({ type: "number", least: 0, greatest: 10 });
  expect(score("10")).toBe("10");
  expect(score("10.5")).toMatchObject({ code: "out-of-range", expected: "a number from 0 to 10" });
});
