import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { csvCell } from "@children-first/schema";
import type { Client } from "pg";
import { to } from "pg-copy-streams";
import { exportText } from "../statistics/import-text.ts";

/** A file that was written, with its rows, header not counted. */
export interface ExportedFile {
  file: string;
  rows: number;
}

/** Writes a header and the rows of a query to a file as CSV, as they come from the database. Answers the rows. */
export async function copyToFile(
  client: Client,
  file: string,
  header: readonly string[],
  query: string,
): Promise<number> {
  const rows = client.query(to(`copy (${query}) to stdout with (format csv)`));
  const out = createWriteStream(file);
  out.write(`${header.map((name) => csvCell(exportText(name))).join(",")}\n`);
  await pipeline(rows, out);
  return rows.rowCount;
}
