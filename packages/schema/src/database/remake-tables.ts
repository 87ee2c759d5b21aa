import { oweCounts } from "../engine/counting/owed-counts.ts";
import type { Query } from "../words/query.ts";
import { sql } from "../words/sql.ts";
import { readMigrations } from "./migration-files.ts";

/** The tables to drop, so that migrations which have changed since this database ran them can run again. */
export interface RemakePlan {
  /** The migrations that would run again, in the order in which they ran. */
  readonly migrations: readonly string[];
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    /** The files loaded into it. */
    readonly files: readonly string[];
  }[];
  /** Why it cannot be done, in sentences. Null if it can. */
  readonly obstacle: string | null;
}

interface ExecutedMigration {
  name: string;
  digest: string | null;
  statements: string | null;
}

/**
 * Finds the migrations that have changed or gone since this database ran them, and their tables. Only a migration whose
 * every statement makes or alters one of these tables can run again.
 */
export async function planRemake(query: Query): Promise<RemakePlan> {
  const executed = await query<ExecutedMigration>(
    sql`select name, to_jsonb(m) ->> 'digest' as digest, to_jsonb(m) ->> 'statements' as statements from migration m order by id`,
  );
  const files = new Map(readMigrations().map(({ name, digest }) => [name, digest]));
  const changed = executed.filter(
    ({ name, digest }) => !files.has(name) || (digest !== null && digest !== files.get(name)),
  );
  const tables = new Set(changed.flatMap(({ statements }) => touched(statements)?.all ?? []));
  const again = executed.filter(
    (migration) => changed.includes(migration) || [...tables].some((table) => names(migration.statements ?? "", table)),
  );
  const mixed = again.find(({ statements }) => !touched(statements)?.all.every((table) => tables.has(table)));
  const made = new Set(again.flatMap(({ statements }) => touched(statements)?.made ?? []));
  const old = [...tables].find((table) => !made.has(table));
  const way = "Put the migration back as it was, or use another database: a new DATA_DIR, or another DATABASE_URL.";
  return {
    migrations: again.map(({ name }) => name),
    tables: await Promise.all([...tables].map((table) => contents(query, table))),
    obstacle:
      mixed !== undefined
        ? `${mixed.name} did more here than make the tables of facts, so it cannot be taken back. ${way}`
        : old !== undefined
          ? `The table ${old} is older than ${changed[0]!.name}, so it cannot be made again. ${way}`
          : null,
  };
}

/**
 * Drops the tables of a plan and forgets its migrations, so that they run when the database is next opened. Loads of
 * the tables become undone, and the KPIs that read them are due to be counted. Call it in a separate transaction.
 */
export async function dropForRemake(query: Query, { tables, migrations }: RemakePlan): Promise<void> {
  for (const { table } of tables) {
    const loads = await query<{ authority: string; cause: number }>(sql`
      update load set status = 'UNDONE', undone_at = now(),
        message = concat_ws(' ', message, 'Its table was dropped, because its migration had changed.')
      where id in (select id from current_load where target_table = ${table})
      returning authority, id as cause`);
    for (const { authority, cause } of loads) await oweCounts(query, { authority, cause, facts: [table] });
    await query(sql`drop table ${sql.identifier(table)}`);
  }
  await query(sql`delete from migration where name = any (${migrations})`);
}

async function contents(query: Query, table: string): Promise<RemakePlan["tables"][number]> {
  const [count] = await query<{ rows: number }>(sql`select count(*)::integer as rows from ${sql.identifier(table)}`);
  const loads = await query<{ file: string }>(
    sql`select distinct file from current_load where target_table = ${table} order by file`,
  );
  return { table, rows: count?.rows ?? 0, files: loads.map(({ file }) => file) };
}

const makes = /^create table "?(\w+)"? \(/;
const changes = /^(?:create (?:unique )?index "?\w+"? on|alter table) "?(\w+)"? (?:\(|add column|alter column)/;

const secures = /^select secure_(?:rows|people|people_by)\('(\w+)'/;

/** The tables that statements make, change or secure. Null if they do anything else, or were not recorded. */
function touched(statements: string | null): { made: string[]; all: string[] } | null {
  const each = statements?.split(";").flatMap((statement) => statement.trim() || []) ?? [];
  const found = each.map(
    (statement) => (makes.exec(statement) ?? changes.exec(statement) ?? secures.exec(statement))?.[1],
  );
  if (each.length === 0 || found.includes(undefined)) return null;
  return {
    made: each.flatMap((statement) => makes.exec(statement)?.[1] ?? []),
    all: [...new Set(found.flatMap((table) => table ?? []))],
  };
}

function names(statements: string, table: string): boolean {
  return new RegExp(`\\b${table}\\b`).test(statements);
}
