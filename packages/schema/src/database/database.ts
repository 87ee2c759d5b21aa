import { Migrator } from "@mikro-orm/migrations";
import { type EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { PostgresDialect } from "kysely";
import { Pool, TypeOverrides, types } from "pg";
import type { Query } from "../words/query.ts";
import { type DataVersion, followDataVersion } from "./data-version.ts";
import { readAddress } from "./database-address.ts";
import { checkApiRole } from "./api-role.ts";
import { type EmbeddedServer, shareServer } from "./embedded/embedded-server.ts";
import { entities } from "../entities.ts";
import { migrationGlob, migrationsFolder } from "./migration-files.ts";
import { type DatabaseWatch, watchDatabase } from "./database-watch.ts";
import { type DatabaseAddresses, ownDatabase } from "./embedded/own-database.ts";
import { queryOn } from "./query-on.ts";
import { type ClaimedDatabase, claimedOn, type RowClaims } from "./row-claims.ts";
import { type ServedClients, servedClients, type Serving, StatementStopped } from "./served-client.ts";
import { inTransaction, type Transaction } from "./transaction.ts";
import { bringUpToDate } from "./upgrade.ts";

export type { DataVersion } from "./data-version.ts";
export type { DatabaseWatch } from "./database-watch.ts";
export { type Serving, StatementStopped, stoppedBy } from "./served-client.ts";
export { codeOf, DatabaseUnavailable, reasonOf } from "./database-unavailable.ts";
export { factChanges, migrationText } from "./fact-migration.ts";
export { readMadeTables } from "./made-tables.ts";
export { migrationsFolder, readMigrations } from "./migration-files.ts";
export { queryOn } from "./query-on.ts";
export type { ClaimedDatabase, RowClaims } from "./row-claims.ts";
export type { Transaction } from "./transaction.ts";
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
  /** The database under some claims: what a viewer is answered from. */
  readonly claiming: (claims: RowClaims) => ClaimedDatabase;
  /** The version of the data. It is followed from its first use on. */
  readonly dataVersion: DataVersion;
  /** Whether the database answers. It is watched from the first use on. */
  readonly watch: DatabaseWatch;
  /** Ends our connections and gives up the embedded server, which stops if no other process uses it. */
  close(): Promise<void>;
}

// A calendar day is text, because a Date would be another day in another time zone.
const readAs = new TypeOverrides();
readAs.setTypeParser(types.builtins.DATE, (day: string) => day);

/** Which database is opened, and how. */
export interface OpenOptions {
  /** The address of the tables' owner. Default: the embedded server of `dataDir`. */
  readonly databaseUrl?: string;
  /** The address of the API's role, with `databaseUrl`. */
  readonly apiDatabaseUrl?: string;
  readonly dataDir: string;
  /** The role that it is used as. Default: the owner. */
  readonly as?: "owner" | "api";
  readonly say?: (message: string) => void;
  readonly signal?: AbortSignal;
  /** Whether tables and reference data are brought up to date first. Default: they are. */
  readonly upgrade?: boolean;
  /** The most connections at a time, for statements. Default: 10. */
  readonly connections?: number;
  /** The limits of a server's statements and connections. Default: none. */
  readonly serving?: Serving;
}

/**
 * Opens the database: a given PostgreSQL, or the embedded one, started or shared. First brings tables and reference data
 * up to date; processes take turns. With `as: "api"`, the owner's connection is used for that alone, if there is a role of
 * the API. If `signal` aborts meanwhile, nothing is left running.
 *
 * @throws {DatabaseUnavailable} with what to do
 *
 * @example
 * const database = await openDatabase({ dataDir: ".data" });
 * const rows = await database.query<{ code: string }>(sql`select code from area`);
 * await database.close();
 */
export async function openDatabase(options: OpenOptions): Promise<Database> {
  const { databaseUrl, apiDatabaseUrl, dataDir, say = () => undefined, signal } = options;
  if (databaseUrl) {
    const owner = readAddress(databaseUrl);
    return openAt(
      { owner, api: apiDatabaseUrl && readAddress(apiDatabaseUrl, "API_DATABASE_URL") },
      undefined,
      options,
    );
  }
  const server = await shareServer({ dataDir, say, signal });
  try {
    return await openAt(await ownDatabase(server, "children_first"), server, options);
  } catch (failure) {
    await server.close();
    throw failure;
  }
}

async function openAt(
  { owner, api }: DatabaseAddresses,
  server: EmbeddedServer | undefined,
  options: OpenOptions,
): Promise<Database> {
  const { as = "owner", say = () => undefined, signal, upgrade = true, connections = 10, serving } = options;
  const bringUp = (orm: MikroORM) => bringUpToDate({ url: owner, apiUrl: api, orm, say, signal });
  const shared = { server, signal, connections, serving };
  const asApi = as === "api" && api !== undefined;
  if (upgrade && !asApi && !serving) return connect(owner, { ...shared, bringUp });
  // Only the owner may upgrade, and it may take longer than a statement of a server.
  if (upgrade) await (await connect(owner, { server: undefined, signal, connections, bringUp })).close();
  if (asApi) await checkApiRole(api);
  // The entity manager looks once whether the database is there: now, and not at somebody's first question.
  return connect(asApi ? api : owner, { ...shared, bringUp: async (orm) => void (await orm.connect()) });
}

/** How a database is connected to, for one role. */
interface Connecting {
  /** Given up when the database is closed. */
  readonly server: EmbeddedServer | undefined;
  readonly signal: AbortSignal | undefined;
  readonly connections: number;
  readonly serving?: Serving | undefined;
  /** What is done before it is open. */
  readonly bringUp: (orm: MikroORM) => Promise<void>;
}

async function connect(url: string, { server, signal, connections, serving, bringUp }: Connecting): Promise<Database> {
  const clients = serving && servedClients(serving.statement + 1_000);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    types: readAs,
    ...(serving && poolLimits(serving, clients!)),
  });
  // A connection that breaks while idle is replaced at its next use. Without a listener it would end the process.
  pool.on("error", () => undefined);
  const orm = await openOrm(url, pool);
  try {
    await bringUp(orm);
    signal?.throwIfAborted();
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
    claiming: (claims) => claimedOn(pool, claims),
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
