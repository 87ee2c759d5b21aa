import { expect, test } from "vitest";
import { exportCell, importCell } from "./csv-cell.ts";

test.each(["=1+1", "+44 20", "-minus", "-", "@SUM(A1)", "\t=1", "\r=1", "'=quoted", "''@twice"])(
  "%j is no formula in an export, and is itself again when it is read",
  (text) => {
    const cell = exportCell(text);
    expect(cell).toMatch(/^"?'/);
    expect(importCell(text === "\r=1" ? cell.slice(1, -1) : cell)).toBe(text);
  },
);

test.each(["", "Total", "'tis", "16+", "a=b", "1-2"])("%j is written as it is, and read so", (text) => {
  expect(exportCell(text)).toBe(text);
  expect(importCell(text)).toBe(text);
});

test("an escaped text that has a comma, a quote or a line end is in quotes", () => {
  expect(exportCell('=HYPERLINK("http://x",1)')).toBe(`"'=HYPERLINK(""http://x"",1)"`);
});
