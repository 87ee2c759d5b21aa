import type { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { readMigrations, statementsOf } from "./migration-files.ts";

/** A column made by a migration, with PostgreSQL's name of its type. */
export interface MadeColumn {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

/** A database that is open. */
interface OpenDatabase {
  readonly url: string;
  readonly orm: MikroORM;
}

/** The table of a fact, as the migrations make it. */
export interface MadeTable {
  readonly table: string;
  /** The fact's own columns, without those of all facts. */
  readonly columns: readonly MadeColumn[];
  /** The natural key. */
  readonly key: readonly string[];
}

/**
 * The tables of facts that the migrations of this checkout make. They are made in a temporary schema, which is rolled
 * back, so that the database does not change.
 */
export function readMadeTables(database: OpenDatabase): Promise<ReadonlyMap<string, MadeTable>> {
  return inScratchSchema(database, async (client) => {
    // One of the migrations alters MikroORM's own table, so that must exist.
    await client.query("create table migration (name text)");
    for (const { name } of readMigrations()) await client.query(await statementsOf(name, database.orm));
  });
}

/** Makes tables in a temporary schema, reads those of facts, and rolls back. */
export async function inScratchSchema(
  database: OpenDatabase,
  make: (client: Client) => Promise<void>,
): Promise<ReadonlyMap<string, MadeTable>> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await client.query("begin; create schema scratch; set local search_path to scratch");
    await make(client);
    const { rows } = await client.query<MadeTable>(factTablesSql);
    return new Map(rows.map((row) => [row.table, row]));
  } finally {
    // The end of the session rolls the transaction back.
    await client.end();
  }
}

/**
 * A table is a fact's if it has the index of current rows. The columns of that index are the authority and the natural
 * key.
 */
const factTablesSql = `
  select c.relname as table,
    (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       and a.attname not in ('id', 'authority', 'source_row', 'written_by', 'superseded_by', 'restored_after')) as columns,
    (select json_agg(a.attname order by k.place) from unnest(i.indkey) with ordinality k (attnum, place)
     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where k.place > 1) as key
  from pg_class c join pg_index i on i.indrelid = c.oid join pg_class x on x.oid = i.indexrelid
  where c.relnamespace = 'scratch'::regnamespace and x.relname = c.relname || '_current' and i.indnullsnotdistinct`;
