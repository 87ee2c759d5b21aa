import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { ExtractDate } from "./dating/extract-date.ts";
import type { TargetTable } from "../tables/target-table.ts";

/** The load that wrote a table's current rows. */
export interface CurrentLoad extends ExtractDate {
  readonly id: number;
  readonly loader: string;
  readonly file: string;
  readonly message: string | null;
}

/** The newest current load of a table. Null for a new table. */
export async function currentLoad(client: Client, { table, authority }: TargetTable): Promise<CurrentLoad | null> {
  const { rows } = await client.query<CurrentLoad>(
    sql`select id, loader, file, as_at as "asAt", as_at_from as "from", message from current_load
     where target_table = ${table} and authority is not distinct from ${authority} order by id desc limit 1`,
  );
  return rows[0] ?? null;
}
