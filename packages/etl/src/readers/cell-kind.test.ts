import { expect, test } from "vitest";
import { cellKind, numberRefusal, numberText, symbolText } from "./cell-kind.ts";

test.each([
  ["0", "number"],
  ["-3.25", "number"],
  [" 12 ", "number"],
  ["c", "symbol"],
  ["Z", "symbol"],
  ["LOW", "symbol"],
  ["..", "symbol"],
  ["-", "symbol"],
  [":", "symbol"],
  ["[x]", "symbol"],
  ["[Low]", "symbol"],
  ["*", "symbol"],
  ["22.6 [u]", "symbol"],
  ["22.6 [p]", "number"],
  ["22.6[r]", "number"],
  ["", "blank"],
  ["  ", "blank"],
  ["1,234", "formatted"],
  ["12%", "formatted"],
  ["£5", "formatted"],
  ["1e5", "formatted"],
  ["#N/A", "formatted"],
  ["16 to 17", "text"],
  ["Total", "text"],
  ["16+", "text"],
])("%j is a %s", (cell, kind) => {
  expect(cellKind(cell)).toBe(kind);
});

test("shorthand is taken off a number, and a symbol is kept without its brackets", () => {
  expect([
    numberText("22.6 [p]"),
    numberText(" 7 "),
    symbolText("[x]"),
    symbolText("22.6 [u]"),
    symbolText("c"),
  ]).toEqual(["22.6", "7", "x", "u", "c"]);
});

test("a refused number names its row and column and says how to write it", () => {
  const refusal = numberRefusal(7, "children_count", "1,234");
  expect(refusal).toMatchObject({ column: "children_count", code: "not-a-number" });
  expect(refusal.message).toContain("Row 7");
  expect(refusal.message).toContain("Write it as 1234");
});

test("where what was meant is not plain, no number is put into anyone's mouth", () => {
  for (const cell of ["1e5", "(5)", "#N/A"])
    expect(numberRefusal(2, "n", cell).message).toContain("Write a plain number");
  expect(numberRefusal(2, "n", "-£1,200.50").message).toContain("Write it as -1200.50");
});
