import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { refusalsOf, unreadCellsOf } from "../load/kept-refusals.ts";
import type { PlacedRefusal } from "../refusal.ts";
import { targetText } from "../tables/target-table.ts";

/** A load with its refusals. */
export interface Rejects {
  load: number;
  loader: string;
  file: string;
  /** Its table. Null if the file was refused before the table was known. */
  target: string | null;
  status: string;
  rowsRefused: number;
  refusals: PlacedRefusal[];
  /** The cells that were left blank in rows that are loaded. */
  unreadCells: PlacedRefusal[];
}

/**
 * The refusals of a load and its unread cells, in the order of its file.
 *
 * @throws {Error} for an unknown load, with a message for people
 */
export async function rejectsOfLoad(client: Client, load: number): Promise<Rejects> {
  const { rows } = await client.query<
    Omit<Rejects, "refusals" | "unreadCells" | "target"> & { table: string | null; authority: string | null }
  >(
    sql`select id as load, loader, file, target_table as "table", authority, status, rows_refused as "rowsRefused" from load where id = ${load}`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`There is no load ${load}. "etl loads" lists them.`);
  const { table, authority, ...entry } = found;
  const target = table === null ? null : targetText({ table, authority });
  const [refusals, unreadCells] = [await refusalsOf(client, load, null), await unreadCellsOf(client, load)];
  return { ...entry, target, refusals, unreadCells };
}

/** Refusals by their code, the most frequent first, so that one correction at the source shows as one. */
export function byCode(
  refusals: readonly PlacedRefusal[],
): { code: string; count: number; refusals: PlacedRefusal[] }[] {
  return [...Map.groupBy(refusals, ({ code }) => code)]
    .map(([code, ofCode]) => ({ code, count: ofCode.length, refusals: ofCode }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
