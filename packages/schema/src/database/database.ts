import { Migrator } from "@mikro-orm/migrations";
import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { PostgresDialect } from "kysely";
import { Pool, TypeOverrides, types } from "pg";
import type { Query } from "../words/query.ts";
import { type DataVersion, followDataVersion } from "./data-version.ts";
import { readAddress } from "./database-address.ts";
import { type EmbeddedServer, shareServer } from "./embedded/embedded-server.ts";
import { entities } from "../entities.ts";
import { migrationGlob, migrationsFolder } from "./migration-files.ts";
import { type DatabaseWatch, watchDatabase } from "./database-watch.ts";
import { ownDatabase } from "./embedded/own-database.ts";
import { queryOn } from "./query-on.ts";
import { type ServedClients, servedClients, type Serving, StatementStopped } from "./served-client.ts";
import { bringUpToDate } from "./upgrade.ts";

export type { DataVersion } from "./data-version.ts";
export type { DatabaseWatch } from "./database-watch.ts";
export { type Serving, StatementStopped, stoppedBy } from "./served-client.ts";
export { codeOf, DatabaseUnavailable, reasonOf } from "./database-unavailable.ts";
export { factChanges, migrationText } from "./fact-migration.ts";
export { readMadeTables } from "./made-tables.ts";
export { migrationsFolder, readMigrations } from "./migration-files.ts";
export { queryOn } from "./query-on.ts";
export { dropForRemake, planRemake, type RemakePlan } from "./remake-tables.ts";

/** The platform's database, up to date and open. */
export interface Database {
  /** The address for another connection, as a COPY needs. It holds a password: never print it. */
  readonly url: string;
  readonly orm: MikroORM;
  /** Runs one statement. Dates are returned as "2023-07-31", instants as Date, numerics as text. */
  readonly query: Query;
  /**
   * An entity manager for one request or command, which reads and writes plain records. It shares no entities with
   * others.
   */
  readonly fork: () => EntityManager;
  /** Does some work in one transaction. If it throws, everything is rolled back. */
  readonly transaction: Transaction;
  /** The version of the data. It is followed from its first use on. */
  readonly dataVersion: DataVersion;
  /** Whether the database answers. It is watched from the first use on. */
  readonly watch: DatabaseWatch;
  /** Ends our connections and gives up the embedded server, which stops if no other process uses it. */
  close(): Promise<void>;
}

/** Runs work in one transaction, and passes it the transaction's query. */
export type Transaction = <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;

// A calendar day is text, because a Date would be another day in another time zone.
const readAs = new TypeOverrides();
readAs.setTypeParser(types.builtins.DATE, (day: string) => day);

/**
 * Opens the database: the PostgreSQL at `databaseUrl`, or the embedded one of `dataDir`, started or shared. Unless
 * `upgrade` is false, first brings tables and reference data up to date; processes take turns. If `signal` aborts
 * meanwhile, nothing is left running. With `serving`, no statement waits for ever.
 *
 * @throws {DatabaseUnavailable} with what to do
 *
 * @example
 * const database = await openDatabase({ dataDir: ".data" });
 * const rows = await database.query<{ code: string }>(sql`select code from area`);
 * await database.close();
 */
export async function openDatabase(options: {
  databaseUrl?: string;
  dataDir: string;
  say?: (message: string) => void;
  signal?: AbortSignal;
  upgrade?: boolean;
  serving?: Serving;
}): Promise<Database> {
  const { databaseUrl, dataDir, say = () => undefined, signal, upgrade = true, serving } = options;
  const bringUp = upgrade ? { say, signal } : null;
  if (databaseUrl) return openAt(readAddress(databaseUrl), undefined, bringUp, serving);
  const server = await shareServer({ dataDir, say, signal });
  try {
    return await openAt(await ownDatabase(server, "children_first"), server, bringUp, serving);
  } catch (failure) {
    await server.close();
    throw failure;
  }
}

async function openAt(
  url: string,
  server: EmbeddedServer | undefined,
  bringUp: { say: (message: string) => void; signal: AbortSignal | undefined } | null,
  serving?: Serving,
): Promise<Database> {
  if (serving && bringUp) {
    // An upgrade may take longer than a statement of a server.
    const upgraded = await openAt(url, undefined, bringUp);
    await upgraded.close();
    return openAt(url, server, null, serving);
  }
  const clients = serving && servedClients(serving.statement + 1_000);
  const pool = new Pool({
    connectionString: url,
    max: 10,
    types: readAs,
    ...(serving && poolLimits(serving, clients!)),
  });
  // A connection that breaks while idle is replaced at its next use. Without a listener it would end the process.
  pool.on("error", () => undefined);
  const orm = await openOrm(url, pool);
  try {
    if (bringUp) await bringUpToDate(url, orm, bringUp.say, bringUp.signal);
    bringUp?.signal?.throwIfAborted();
  } catch (failure) {
    await orm.close();
    throw failure;
  }
  let closing: Promise<void> | undefined;
  const dataVersion = followDataVersion(url);
  const watch = watchDatabase(url, () => {
    clients?.drop(new StatementStopped("DATABASE_UNAVAILABLE"));
    dataVersion.reopen();
  });
  const close = async () => {
    await Promise.allSettled([orm.close(), dataVersion.close(), watch.close()]);
    await server?.close();
  };
  return {
    url,
    orm,
    query: queryOn(pool),
    fork: () => orm.em.fork(),
    transaction: (work) => inTransaction(pool, work),
    dataVersion,
    watch,
    close: () => (closing ??= close()),
  };
}

function poolLimits({ connections, statement, lock, idleInTransaction, wait }: Serving, { Client }: ServedClients) {
  return {
    max: connections,
    connectionTimeoutMillis: wait,
    statement_timeout: statement,
    lock_timeout: lock,
    idle_in_transaction_session_timeout: idleInTransaction,
    Client: Client as never,
  };
}

async function inTransaction<Result>(pool: Pool, work: (query: Query) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(queryOn(client));
    await client.query("commit");
    return result;
  } catch (failure) {
    // A connection that cannot roll back is closed, not reused.
    await client.query("rollback").catch((error: Error) => (broken = error));
    throw failure;
  } finally {
    client.release(broken);
  }
}

/** MikroORM over the pool of `query`. Closing it ends the pool. */
function openOrm(url: string, pool: Pool): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    driverOptions: new PostgresDialect({ pool }),
    entities,
    extensions: [Migrator],
    migrations: {
      path: migrationsFolder,
      pathTs: migrationsFolder,
      glob: migrationGlob,
      tableName: "migration",
      snapshot: false,
      silent: true,
    },
    forceUtcTimezone: true,
  });
}
