import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { exportCell, formulaStart } from "@children-first/schema";
import { sql, type Sql, type SqlText } from "@children-first/schema/sql";
import type { Client } from "pg";
import { to } from "pg-copy-streams";

/** A written file, and the number of its rows without the header. */
export interface ExportedFile {
  file: string;
  rows: number;
}

/** One column of an export: its heading, and the SQL of its cells. */
export interface ExportColumn {
  heading: string;
  /** SQL of a number, which is written unchanged, even a negative one. The text is used only if it is null. */
  number?: SqlText;
  /** SQL of a text. Null and empty are both blank. */
  text: SqlText;
}

/**
 * Writes the rows of a relation to a CSV file while they come from the database. No heading or cell is a formula in a
 * spreadsheet (`exportCell`); loaders remove the marks again. `from` is SQL that begins with "from".
 *
 * @returns the number of rows
 */
export async function copyToFile(
  client: Client,
  file: string,
  columns: readonly ExportColumn[],
  from: SqlText,
): Promise<number> {
  const copy = sql`copy (select ${sql.join(columns.map(cellOf))} ${sql.raw(from)}) to stdout with (format csv)`;
  const rows = client.query(to(copy.literal()));
  const out = createWriteStream(file);
  out.write(`${columns.map(({ heading }) => exportCell(heading)).join(",")}\n`);
  await pipeline(rows, out);
  return rows.rowCount;
}

function cellOf({ number, text }: ExportColumn): Sql {
  const escaped = sql`nullif(regexp_replace(${sql.raw(text)}, ${formulaStart}, ${"'\\&"}), '')`;
  return number === undefined ? escaped : sql`coalesce((${sql.raw(number)})::text, ${escaped})`;
}
