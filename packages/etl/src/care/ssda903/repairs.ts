import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";

/** One repair of the continuous episodes: its episode, its rule, the return that decided, and the row. */
export interface EpisodeRepair {
  child: string;
  startedOn: string;
  rule: string;
  /** The return that decided, by its first 1 April. */
  returnYear: number;
  /** The column of the return, or "episode". */
  changed: string;
  was: string | null;
  became: string | null;
  file: string;
  row: number;
}

/**
 * The repairs of a load, by child and day. With null, all current repairs.
 *
 * @throws {Error} for an unknown load
 */
export async function repairsOfLoad(client: Client, load: number | null): Promise<EpisodeRepair[]> {
  if (load !== null) {
    const found = await client.query(sql`select from load where id = ${load}`);
    if (found.rowCount === 0) throw new Error(`There is no load ${load}. "etl loads" lists them.`);
  }
  const { rows } = await client.query<EpisodeRepair>(
    sql`select r.child_id as child, r.started_on::text as "startedOn", r.rule, r.return_year as "returnYear", r.changed, r.was, r.became,
       l.file, r.source_row as row
     from episode_repairs r join load l on l.id = r.source_load
     where case when ${load}::integer is null then r.superseded_by is null else r.written_by = ${load} and r.restored_after is null end
     order by r.child_id, r.started_on, r.return_year, r.rule`,
  );
  return rows;
}
