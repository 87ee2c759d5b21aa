import { mkdir, realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { lockKeys } from "../../words/lock-keys.ts";
import { openCluster, type Cluster } from "./cluster.ts";
import { DatabaseUnavailable, reasonOf } from "../database-unavailable.ts";
import { discardStale, isServerOf, readPostmaster, stopServer, type Postmaster } from "./postmaster.ts";
import { logFile, startServer } from "./server-start.ts";
import { sql } from "../../words/sql.ts";

/** The embedded PostgreSQL of a data folder, shared with every other process of that folder. */
export type EmbeddedServer = {
  /** The address of a database on the server, for a role with its password. Default: the server's password. */
  url(database: string, role: string, password?: string): string;
  /** The address of the superuser's own database. */
  adminUrl: string;
  password: string;
  /** Gives up the server. The last process to do so stops it. */
  close(): Promise<void>;
};

const patience = 60_000;
const pollEvery = 20;

/**
 * Starts the embedded PostgreSQL of a data folder, or shares a running one. `extra` overrides settings (tests trade
 * safety for speed). If `signal` aborts while the server starts, nothing is left running, and the call rejects with its
 * reason.
 *
 * @throws {DatabaseUnavailable} with what to do
 */
export async function shareServer(options: {
  dataDir: string;
  say?: (message: string) => void;
  signal?: AbortSignal | undefined;
  extra?: Record<string, string>;
}): Promise<EmbeddedServer> {
  const { signal, say = () => undefined } = options;
  const dataDir = await openDataFolder(options.dataDir);
  const deadline = Date.now() + patience;
  let last = "";
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    const cluster = await openCluster(dataDir, say);
    const running = await readPostmaster(cluster.folder);
    if (running && (await isServerOf(cluster.folder, running.pid))) {
      const lease = running.port > 0 ? await takeLease(cluster, running.port, (reason) => (last = reason)) : undefined;
      if (lease) return sharedServer(cluster, running, lease);
      await pause(pollEvery);
    } else {
      if (running) await discardStale(cluster.folder, running);
      signal?.throwIfAborted();
      last = await startServer(cluster, dataDir, options.extra ?? {}, signal);
    }
  }
  throw new DatabaseUnavailable(
    `The database server in ${dataDir} did not answer within ${patience / 1000} seconds${last && ` (${last})`}. See ${logFile(dataDir)}.`,
  );
}

async function openDataFolder(dataDir: string): Promise<string> {
  try {
    await mkdir(resolve(dataDir), { recursive: true });
    return await realpath(dataDir);
  } catch (failure) {
    throw new DatabaseUnavailable(
      `Cannot make the data folder ${resolve(dataDir)}: ${reasonOf(failure)}. Set DATA_DIR to a folder you may write in.`,
    );
  }
}

/** Undefined while the server starts or stops. The caller then tries again. */
async function takeLease(
  cluster: Cluster,
  port: number,
  explain: (reason: string) => void,
): Promise<Client | undefined> {
  const lease = new Client({
    connectionString: serverUrl(cluster.password, port, "postgres", "postgres"),
    connectionTimeoutMillis: 10_000,
  });
  lease.on("error", () => undefined);
  try {
    await lease.connect();
    // Waits while another process stops the server, which then ends this session too.
    await lease.query(sql`select pg_advisory_lock_shared(${lockKeys.server})`);
    return lease;
  } catch (failure) {
    explain(reasonOf(failure));
    await lease.end().catch(() => undefined);
    return undefined;
  }
}

function serverUrl(password: string, port: number, database: string, role: string): string {
  // Explicit values, so that PGSSLMODE and PGOPTIONS of the environment have no effect: the server has no certificate.
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable&options=-c%20TimeZone%3DUTC`;
}

function sharedServer(cluster: Cluster, server: Postmaster, first: Client): EmbeddedServer {
  let lease: Client | undefined;
  let renewing: Promise<void> | undefined;
  let closing: Promise<void> | undefined;

  const hold = (session: Client) => {
    lease = session;
    session.once("end", () => {
      lease = undefined;
      if (!closing) renewing = renew();
    });
  };
  // When one session crashes, PostgreSQL ends all of them and keeps running. Then we take our lease again.
  const renew = async () => {
    while (!lease && (await isServerOf(cluster.folder, server.pid))) {
      const session = await takeLease(cluster, server.port, () => undefined);
      if (session) hold(session);
      else await pause(pollEvery);
    }
  };
  const close = async () => {
    await renewing;
    try {
      await lease?.query(sql`select pg_advisory_unlock_shared(${lockKeys.server})`);
      const answer = await lease?.query<{ alone: boolean }>(
        sql`select pg_try_advisory_lock(${lockKeys.server}) as alone`,
      );
      if (answer?.rows[0]?.alone) await stopServer(cluster, "fast");
    } catch (failure) {
      if (failure instanceof DatabaseUnavailable) throw failure;
      // The session broke just now: the server ended, and another process or a crash ended it.
    } finally {
      await lease?.end().catch(() => undefined);
    }
  };

  hold(first);
  return {
    password: cluster.password,
    url: (database, role, password = cluster.password) => serverUrl(password, server.port, database, role),
    adminUrl: serverUrl(cluster.password, server.port, "postgres", "postgres"),
    close: () => (closing ??= close()),
  };
}
