import type { SourceTable } from "./source-table.ts";

/**
 * The number of columns at the front of a table that have no name, and no value in its first rows. They are the margin
 * of a sheet, and no data.
 */
export async function emptyColumnsInFront(table: SourceTable): Promise<number> {
  const nameless = table.header.findIndex((name) => name !== "");
  if (nameless <= 0) return 0;
  for await (const { rows } of table.rows()) {
    const isEmpty = rows.every((cells) => cells.slice(0, nameless).every((cell) => cell.trim() === ""));
    return isEmpty ? nameless : 0;
  }
  return nameless;
}
