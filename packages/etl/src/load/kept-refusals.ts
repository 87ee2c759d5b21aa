import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { Loader } from "../loader.ts";
import { columnLetters } from "../readers/column-letters.ts";
import type { SourceTable } from "../readers/source-table.ts";
import type { PlacedRefusal } from "../refusal.ts";
import { reportedRefusals } from "./load-report.ts";

/**
 * Moves all refused rows of the staging table into the ledger, in the order of their rows. The column may have the
 * file's name or the loader's: either gives the address of the wrong cell.
 *
 * @returns their number
 */
export async function keepRefusals(client: Client, load: number, table: SourceTable, loader: Loader): Promise<number> {
  const headings = [...table.header, ...(loader.headings?.(table.header) ?? [])];
  const { rowCount } = await client.query(
    sql`insert into refusal (load_id, row, column_name, cell, code, message)
     select ${load}, row, words[1], (${table.unaddressed ? [] : headings.map((_, index) => columnLetters(index % table.header.length))}::text[])[array_position(${headings}::text[], words[1])] || row, words[2], words[3]
     from staged where row is not null and words is not null order by row`,
  );
  return rowCount ?? 0;
}

/** The cells of a load that could not be read and were left blank, in the order of its file. */
export async function unreadCellsOf(client: Client, load: number): Promise<PlacedRefusal[]> {
  const { rows } = await client.query<PlacedRefusal>(
    sql`select row, cell, column_name as "column", code, message from unread_cell where load_id = ${load} order by id`,
  );
  return rows;
}

/** The refusals of a load in the order of its file: at most as many as a report has. If `most` is null, all. */
export async function refusalsOf(
  client: Client,
  load: number,
  most: number | null = reportedRefusals,
): Promise<PlacedRefusal[]> {
  const { rows } = await client.query<PlacedRefusal>(
    sql`select row, cell, column_name as "column", code, message from refusal where load_id = ${load} order by id limit ${most}`,
  );
  return rows;
}
