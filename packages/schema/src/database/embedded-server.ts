import { spawn } from "node:child_process";
import { mkdir, open, realpath } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { resolve as absolute, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { openCluster, stopServer, type Cluster } from "./cluster.ts";
import { DatabaseUnavailable, codeOf, reasonOf } from "./database-unavailable.ts";
import { programEnvironment } from "./postgres-program.ts";
import { discardStale, isServerOf, readPostmaster } from "./postmaster.ts";

/** A PostgreSQL of our own, shared with every other process of the same data folder. */
export type EmbeddedServer = {
  /** The administrator's session of this process, open as long as the server is shared. */
  lease: Client;
  /** The address of a database on the server, for a role whose password is the server's. */
  url(database: string, role: string): string;
  password: string;
  /** Gives the server up. Whoever is the last to do so stops it. */
  close(): Promise<void>;
};

/** What a small server needs for loads of a million rows beside a dashboard. Everything else is PostgreSQL's default. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "192MB",
  effective_cache_size: "1GB",
  work_mem: "32MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "4GB",
  checkpoint_timeout: "15min",
  // Nobody replicates from this server, so a load need not write for that.
  wal_level: "minimal",
  max_wal_senders: "0",
  synchronous_commit: "on",
  jit: "off",
  random_page_cost: "1.1",
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
};

/** Session advisory lock that every process holds shared while it uses the server; exclusive: nobody else is there. */
const leaseKey = 7_203_001;
const patience = 60_000;
const pollEvery = 20;

/**
 * Starts the embedded PostgreSQL of a data folder, or shares the one that runs there.
 *
 * `extra` overrides settings (tests trade safety for speed). A signal that aborts while the server starts leaves
 * nothing running: the call then rejects with the signal's reason. Throws DatabaseUnavailable.
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
      if (lease) return sharedServer(cluster, running.port, lease);
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
    await mkdir(absolute(dataDir), { recursive: true });
    return await realpath(dataDir);
  } catch (failure) {
    throw new DatabaseUnavailable(`Cannot make the data folder ${absolute(dataDir)}: ${reasonOf(failure)}. Set DATA_DIR to a folder you may write in.`);
  }
}

function logFile(dataDir: string): string {
  return join(dataDir, "postgres.log");
}

/** Runs until the server is ready (answers "") or has ended for a reason that another attempt may not meet. */
async function startServer(cluster: Cluster, dataDir: string, extra: Record<string, string>, signal?: AbortSignal): Promise<string> {
  const flags = Object.entries({ ...settings, ...extra, port: String(await freePort()) });
  const log = await open(logFile(dataDir), "a").catch(() => undefined);
  const from = (await log?.stat())?.size ?? 0;
  const child = spawn(cluster.binaries.postgres, ["-D", cluster.folder, ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`])], {
    ...cluster.runAs,
    cwd: "/",
    // Its own session: Ctrl-C in the terminal must reach it through us, after our last transaction.
    detached: true,
    windowsHide: true,
    env: programEnvironment(),
    stdio: ["ignore", log?.fd ?? "ignore", log?.fd ?? "ignore"],
  });
  let ended: string | undefined;
  child.on("error", (failure) => (ended = failure.message));
  child.on("exit", (code, by) => (ended ??= `it ended with ${by ?? code}`));
  child.unref();
  await log?.close();

  while (ended === undefined) {
    const running = await readPostmaster(cluster.folder);
    if (running?.pid === child.pid && running?.ready) return "";
    // Not ready means that nobody can share it yet, so nobody is cut off.
    if (signal?.aborted) child.kill("SIGINT");
    await pause(pollEvery);
  }
  signal?.throwIfAborted();
  return explainEnd(ended, dataDir, from);
}

/** Another process was faster, or the old server is still on its way out: worth another attempt. Anything else is not. */
async function explainEnd(ended: string, dataDir: string, from: number): Promise<string> {
  const said = await logSince(dataDir, from);
  const reason = said.split("\n").findLast((line) => line.includes("FATAL:"))?.replace(/^.*FATAL:\s*/, "") ?? ended;
  if (/postmaster\.pid|shared memory block|could not bind|could not create any TCP/.test(said)) {
    await pause(pollEvery);
    return reason;
  }
  throw new DatabaseUnavailable(`The database server does not start: ${reason}. See ${logFile(dataDir)}.`);
}

async function logSince(dataDir: string, from: number): Promise<string> {
  const log = await open(logFile(dataDir), "r").catch(() => undefined);
  if (!log) return "";
  const { buffer, bytesRead } = await log.read(Buffer.alloc(65_536), 0, 65_536, from);
  await log.close();
  return buffer.toString("utf8", 0, bytesRead);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Undefined where the server is starting or stopping: the caller looks again at what is there. */
async function takeLease(cluster: Cluster, port: number, explain: (reason: string) => void): Promise<Client | undefined> {
  const lease = new Client({ connectionString: serverUrl(cluster.password, port, "postgres", "postgres"), connectionTimeoutMillis: 10_000 });
  lease.on("error", () => undefined);
  try {
    await lease.connect();
    // Waits while the last one out stops the server, which then ends this session too.
    await lease.query("select pg_advisory_lock_shared($1)", [leaseKey]);
    return lease;
  } catch (failure) {
    explain(reasonOf(failure));
    await lease.end().catch(() => undefined);
    return undefined;
  }
}

function serverUrl(password: string, port: number, database: string, role: string): string {
  // Without encryption, whatever PGSSLMODE says: the server listens on this machine only and has no certificate.
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

function sharedServer(cluster: Cluster, port: number, lease: Client): EmbeddedServer {
  let closing: Promise<void> | undefined;
  const close = async () => {
    try {
      await lease.query("select pg_advisory_unlock_shared($1)", [leaseKey]);
      const { rows } = await lease.query<{ alone: boolean }>("select pg_try_advisory_lock($1) as alone", [leaseKey]);
      if (rows[0]?.alone) await stopServer(cluster, "fast");
    } catch (failure) {
      if (failure instanceof DatabaseUnavailable) throw failure;
      // The session was lost: the server has ended already, and not by us.
    } finally {
      await lease.end().catch(() => undefined);
    }
  };
  return {
    lease,
    password: cluster.password,
    url: (database, role) => serverUrl(cluster.password, port, database, role),
    close: () => (closing ??= close()),
  };
}
