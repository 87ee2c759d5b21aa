import { describe, expect, it } from "vitest";
import { csvNameOf, csvOf } from "./csv.ts";

const table = (...rows: (string | number | null)[][]) => ({
  caption: "Scorecard, West Sussex, 2024/25",
  columns: [{ label: "KPI" }, { label: "Value, %", numeric: true }],
  rows,
});

describe("CSV of a panel's table", () => {
  it.each(["=1+1", "+44 20", "-1 point", "@SUM(A1)", "\t=1", "\r=1"])("keeps a spreadsheet from running %j", (text) => {
    const cell = csvOf(table([text, 1]))
      .split("\r\n")
      .slice(1)
      .join("\r\n");
    expect(cell).toMatch(/^"?'/);
  });

  it("keeps a spreadsheet from running a heading", () => {
    const { caption, rows } = table(["a"]);
    expect(csvOf({ caption, columns: [{ label: "=HYPERLINK(1)" }], rows })).toBe("\uFEFF'=HYPERLINK(1)\r\na\r\n");
  });

  it("leaves numbers numbers, negative ones too, and an unknown value empty", () => {
    expect(csvOf(table(["a", -1.5], ["b", null]))).toBe('\uFEFFKPI,"Value, %"\r\na,-1.5\r\nb,\r\n');
  });

  it("quotes what would break a line or a cell", () => {
    expect(csvOf(table(['He said "no", twice\nand left', 0]))).toContain('"He said ""no"", twice\nand left",0');
  });

  it("names the file after what it holds", () => {
    expect(csvNameOf(table())).toBe("scorecard-west-sussex-2024-25.csv");
  });
});
