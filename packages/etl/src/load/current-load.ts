import type { Client } from "pg";
import type { TargetTable } from "../tables/target-table.ts";

/** The load that a table is current from. */
export interface CurrentLoad {
  readonly id: number;
  readonly loader: string;
  readonly file: string;
  readonly asAt: Date;
  readonly message: string | null;
}

/** The newest current load of a table; null for a table that is new. */
export async function currentLoad(client: Client, { table, authority }: TargetTable): Promise<CurrentLoad | null> {
  const { rows } = await client.query<CurrentLoad>(
    `select id, loader, file, as_at as "asAt", message from current_load
     where target_table = $1 and authority is not distinct from $2 order by id desc limit 1`,
    [table, authority],
  );
  return rows[0] ?? null;
}
