import { facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { sameKey } from "../tables/facts/fact-sql.ts";

/** A table with versioned rows, and the columns that are copied when a version is restored. */
export interface VersionedTable {
  name: string;
  columns: readonly string[];
}

/**
 * Every table with rows that loads write and supersede. Its columns show that (`written_by`, `superseded_by`,
 * `restored_after`), so a new table can be undone without a line here.
 */
export async function versionedTables(client: Client): Promise<VersionedTable[]> {
  const { rows } = await client.query<VersionedTable>(
    `select c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (where a.attname not in ('id', 'superseded_by', 'restored_after')) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
     group by c.relname having array_agg(a.attname::text) @> array['written_by', 'superseded_by', 'restored_after']
     order by c.relname`,
  );
  return rows;
}

/**
 * The newest current load that has superseded rows of another load, as a load of a related table may. Null if there is
 * none.
 */
export async function laterLoad(
  client: Client,
  tables: readonly VersionedTable[],
  load: number,
): Promise<number | null> {
  for (const { name } of tables) {
    const { rows } = await client.query<{ id: number }>(
      sql`select l.id from ${sql.identifier(name)} v join current_load l on l.id = v.superseded_by
       where v.written_by = ${load} and v.superseded_by <> ${load}
       order by l.id desc limit 1`,
    );
    if (rows[0] !== undefined) return rows[0].id;
  }
  return null;
}

/**
 * Undoes a load's changes to one table. Its rows are closed by the load itself, which marks them as undone. Rows that
 * it had closed are added again under the load that wrote them. If a later load has written the row's key, the added
 * row is closed by that load, and undoing that one restores it.
 */
export async function takeRowsBack(
  client: Client,
  { name, columns }: VersionedTable,
  load: number,
): Promise<{ closed: number; restored: number }> {
  const table = sql.identifier(name);
  const touched = await client.query(
    sql`select from ${table} where written_by = ${load} or superseded_by = ${load} limit 1`,
  );
  if (touched.rowCount === 0) return { closed: 0, restored: 0 };
  // Loads of related tables may close rows here. They wait, readers do not.
  await client.query(sql`lock table ${table} in share row exclusive mode`);
  const list = sql.join(columns.map(sql.identifier));
  const superseded = sql`superseded_by = ${load} and written_by <> ${load}`;
  const closed = await client.query(
    sql`update ${table} set superseded_by = ${load} where written_by = ${load} and superseded_by is null`,
  );
  const fact = facts.find((candidate) => candidate.table === name);
  const later =
    fact === undefined
      ? sql`null::integer`
      : sql`(select c.written_by from ${table} c where c.superseded_by is null and c.authority = t.authority and ${sameKey(fact, "c", "t")})`;
  const restored = await client.query<{ standing: number }>(
    sql`with again as (
       insert into ${table} (${list}, restored_after, superseded_by)
       select ${list}, ${load}, ${later} from ${table} t where ${superseded} order by id returning superseded_by
     )
     select count(*)::integer as standing from again where superseded_by is null`,
  );
  return { closed: closed.rowCount ?? 0, restored: restored.rows[0]?.standing ?? 0 };
}
