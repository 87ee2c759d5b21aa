import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { refusalsOf } from "../load/kept-refusals.ts";
import type { PlacedRefusal } from "../refusal.ts";
import { targetText } from "../tables/target-table.ts";

/** A load with everything that it did not take. */
export interface Rejects {
  load: number;
  loader: string;
  file: string;
  /** The table it was for; null where the file was refused before that was known. */
  target: string | null;
  status: string;
  rowsRefused: number;
  refusals: PlacedRefusal[];
}

/** What a load refused, in the order of its file. Throws, in words for people, where there is no such load. */
export async function rejectsOfLoad(client: Client, load: number): Promise<Rejects> {
  const { rows } = await client.query<
    Omit<Rejects, "refusals" | "target"> & { table: string | null; authority: string | null }
  >(
    sql`select id as load, loader, file, target_table as "table", authority, status, rows_refused as "rowsRefused" from load where id = ${load}`,
  );
  const [found] = rows;
  if (found === undefined) throw new Error(`There is no load ${load}. "etl loads" lists them.`);
  const { table, authority, ...entry } = found;
  const target = table === null ? null : targetText({ table, authority });
  return { ...entry, target, refusals: await refusalsOf(client, load, null) };
}

/** Refusals by what is wrong, the commonest first, so that one fix at the source is seen to be one fix. */
export function byCode(
  refusals: readonly PlacedRefusal[],
): { code: string; count: number; refusals: PlacedRefusal[] }[] {
  return [...Map.groupBy(refusals, ({ code }) => code)]
    .map(([code, ofCode]) => ({ code, count: ofCode.length, refusals: ofCode }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
