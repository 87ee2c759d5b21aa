import { exportCell } from "@children-first/schema";
import type { PanelTable } from "../panel.ts";

/**
 * A table as CSV text: a byte order mark, CRLF, quotes where needed. A spreadsheet would run a text as a formula
 * if it begins with = + - @, a tab or a return. Such a text gets an apostrophe in front. Numbers stay numbers.
 */
export function csvOf(table: PanelTable): string {
  const lines = [table.columns.map((column) => column.label), ...table.rows];
  return `\uFEFF${lines.map((line) => line.map(cellOf).join(",")).join("\r\n")}\r\n`;
}

/**
 * The name of a table's CSV file, from its caption.
 * @example csvNameOf({ caption: "Scorecard, West Sussex, 2024/25", columns, rows }); // "scorecard-west-sussex-2024-25.csv"
 */
export function csvNameOf(table: PanelTable): string {
  const slug = table.caption
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  return `${slug.slice(0, 80)}.csv`;
}

function cellOf(cell: string | number | null): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return exportCell(cell);
}
