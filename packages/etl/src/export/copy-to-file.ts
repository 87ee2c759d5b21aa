import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { exportCell, formulaStart } from "@children-first/schema";
import { type Client, escapeLiteral } from "pg";
import { to } from "pg-copy-streams";

/** A file that was written, with its rows, header not counted. */
export interface ExportedFile {
  file: string;
  rows: number;
}

/** One column of an export: its heading, and the SQL of its cells. */
export interface ExportColumn {
  heading: string;
  /** SQL of a number. It is written as it is, a negative one too; the text stands only where it is null. */
  number?: string;
  /** SQL of a text. Null and empty are both blank. */
  text: string;
}

/**
 * Writes the rows of a relation to a file as CSV, as they come from the database. No heading and no cell is a formula to a
 * spreadsheet (`exportCell`); loaders take off again what was put before it. `from` is SQL from its "from" on. Answers the
 * rows.
 */
export async function copyToFile(
  client: Client,
  file: string,
  columns: readonly ExportColumn[],
  from: string,
): Promise<number> {
  const rows = client.query(to(`copy (select ${columns.map(cellOf).join(", ")} ${from}) to stdout with (format csv)`));
  const out = createWriteStream(file);
  out.write(`${columns.map(({ heading }) => exportCell(heading)).join(",")}\n`);
  await pipeline(rows, out);
  return rows.rowCount;
}

function cellOf({ number, text }: ExportColumn): string {
  const escaped = `nullif(regexp_replace(${text}, ${escapeLiteral(formulaStart)}, ${escapeLiteral("'\\&")}), '')`;
  return number === undefined ? escaped : `coalesce((${number})::text, ${escaped})`;
}
