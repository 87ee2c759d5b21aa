import type { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { keepEveryLinkedRow } from "../engine/counting/linked-rows.ts";
import { queryOn } from "./query-on.ts";
import { seedReference } from "./seed-reference.ts";
import { grantToApi } from "./api-role.ts";
import { placeOf, unreachable, userOf } from "./database-address.ts";
import { DatabaseUnavailable, codeOf, reasonOf } from "./database-unavailable.ts";
import { keepPersonPlaces, keepPersonUnits } from "../engine/counting/organisation/keep-person-places.ts";
import type { Query } from "../words/query.ts";
import { lockKeys } from "../words/lock-keys.ts";
import { sql } from "../words/sql.ts";
import { readMigrations, statementsOf } from "./migration-files.ts";

/** The oldest PostgreSQL for our tables and statements. */
const oldestPostgres = 15;

/** A database that is brought up to date. */
export interface OutdatedDatabase {
  readonly url: string;
  /** The address of the API's role, which is granted what it needs. */
  readonly apiUrl?: string | undefined;
  readonly orm: MikroORM;
  readonly say: (message: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Brings a database's tables, reference data and grants up to date. Rejects with the reason of `signal` if that aborts
 * while it waits for another process.
 *
 * @throws {DatabaseUnavailable} if the database is unreachable, too old or too new, or does not let us make tables
 */
export async function bringUpToDate({ url, apiUrl, orm, say, signal }: OutdatedDatabase): Promise<void> {
  const client = await connected(url);
  try {
    await client.query("begin");
    await client.query("set local idle_in_transaction_session_timeout = 0");
    await waitForTurn(client, signal);
    if (await migrate(client, orm, say)) await keepEveryLinkedRow(queryOn(client));
    await seedReference(client);
    await keepMissingPlaces(queryOn(client));
    if (apiUrl !== undefined) await grantToApi(client, userOf(apiUrl));
    await client.query("commit");
  } catch (failure) {
    signal?.throwIfAborted();
    const code = codeOf(failure);
    if (code !== "42501" && code !== "25006") throw failure;
    throw new DatabaseUnavailable(
      `The user in DATABASE_URL may not make tables at ${placeOf(url)}: ${reasonOf(failure)}. ` +
        "Make that user the database's owner, or grant it CREATE on the schema public.",
      { cause: failure },
    );
  } finally {
    await client.end();
  }
}

/** Keeps which places people's records name, of an authority that loaded them before the table was there. */
async function keepMissingPlaces(query: Query): Promise<void> {
  const missing = await query<{ authority: string }>(
    sql`select distinct m.authority from org_unit_mention m where not exists (select from person_place p where p.authority = m.authority)`,
  );
  for (const { authority } of missing) {
    await keepPersonPlaces(query, authority, undefined);
    await keepPersonUnits(query, authority);
  }
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A session that breaks also fails the statement that waits for it, and that failure is handled there.
  client.on("error", () => undefined);
  let number: number;
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>(
      "select current_setting('server_version_num')::int as number",
    );
    number = rows[0]!.number;
  } catch (failure) {
    await client.end().catch(() => undefined);
    throw unreachable(url, failure);
  }
  const major = Math.floor(number / 10_000);
  if (major >= oldestPostgres) return client;
  await client.end();
  throw new DatabaseUnavailable(
    `The database at ${placeOf(url)} is PostgreSQL ${major}: ${oldestPostgres} or later is needed. ` +
      "Upgrade it, or leave DATABASE_URL out to use the one that comes with this project.",
  );
}

async function waitForTurn(client: Client, signal: AbortSignal | undefined): Promise<void> {
  // Ending a client breaks off its current statement.
  const giveUp = () => void client.end();
  signal?.addEventListener("abort", giveUp);
  try {
    signal?.throwIfAborted();
    // Other processes wait, and then find nothing to do.
    await client.query(sql`select pg_advisory_xact_lock(${lockKeys.upgrade})`);
  } finally {
    signal?.removeEventListener("abort", giveUp);
  }
}

/** Runs the migrations that have not run yet. Returns whether there were any. */
async function migrate(client: Client, orm: MikroORM, say: (message: string) => void): Promise<boolean> {
  const migrations = readMigrations();
  const executed = await executedMigrations(orm);
  const unknown = executed.find(({ name }) => !migrations.some((migration) => migration.name === name));
  if (unknown) {
    throw new DatabaseUnavailable(
      `The database was made by a newer version of this project, which has the step ${unknown.name}. Update the project, or use another database. ` +
        `If you have removed or renamed a migration that you are writing, ${wayOut}`,
    );
  }
  const changed = executed.find(
    ({ name, digest }) => digest !== null && digest !== migrations.find((migration) => migration.name === name)?.digest,
  );
  if (changed) {
    throw new DatabaseUnavailable(
      `The migration ${changed.name} has changed since this database ran it. If you are still writing it, ${wayOut} ` +
        "A migration that has been released is never changed: put it back, and write a new one.",
    );
  }
  const pending = migrations.filter(({ name }) => !executed.some((found) => found.name === name));
  if (pending.length === 0) return false;
  say("Making the tables...");
  await orm.migrator.up();
  for (const { name } of pending)
    await client.query(sql`update migration set statements = ${await statementsOf(name, orm)} where name = ${name}`);
  await client.query(sql`
    update migration m set digest = f.digest from jsonb_to_recordset(${JSON.stringify(migrations)}::jsonb) f (name text, digest text)
    where f.name = m.name and m.digest is null`);
  return true;
}

/** The advice about a migration that differs from the executed one. */
const wayOut =
  "`npm run etl -- remake` says what it would drop, and with `--yes` drops the tables that it made and makes them again.";

/**
 * The migrations that a database has run. A digest is null if it was not recorded yet. They are read outside the
 * upgrade's transaction, because its lock on the table would keep a migration from altering it.
 */
async function executedMigrations(orm: MikroORM): Promise<{ name: string; digest: string | null }[]> {
  const connection = orm.em.getConnection();
  const [found] = await connection.execute<{ table: string | null }[]>(
    "select to_regclass('migration')::text as table",
  );
  if (found?.table == null) return [];
  return connection.execute("select name, to_jsonb(m) ->> 'digest' as digest from migration m order by id");
}
