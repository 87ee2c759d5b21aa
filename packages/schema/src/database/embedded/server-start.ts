import { spawn } from "node:child_process";
import { open, stat, truncate } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Cluster } from "./cluster.ts";
import { DatabaseUnavailable } from "../database-unavailable.ts";
import { programEnvironment } from "./postgres-program.ts";
import { readPostmaster } from "./postmaster.ts";

/** Settings for loads of a million rows beside a dashboard, on a small server. All others are PostgreSQL's defaults. */
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
  // This server has no replicas, so a load need not write for them.
  wal_level: "minimal",
  max_wal_senders: "0",
  synchronous_commit: "on",
  jit: "off",
  random_page_cost: "1.1",
  timezone: "UTC",
  log_timezone: "UTC",
  log_line_prefix: "%m [%p] ",
};

/** In bytes. A longer log of the server is emptied at its next start. */
const logLimit = 10_000_000;

const pollEvery = 20;

/** Path of the log of the embedded server of a data folder. */
export function logFile(dataDir: string): string {
  return join(dataDir, "postgres.log");
}

/**
 * Starts the server of a cluster on a free port.
 *
 * @returns "" once it is ready, or why it ended if another attempt may succeed: another process was faster, or the
 *   previous server is still stopping
 * @throws {DatabaseUnavailable} if another attempt would fail too
 */
export async function startServer(
  cluster: Cluster,
  dataDir: string,
  extra: Record<string, string>,
  signal?: AbortSignal,
): Promise<string> {
  const flags = Object.entries({ ...settings, ...extra, port: String(await freePort()) });
  const log = await openLog(dataDir);
  const from = (await log?.stat())?.size ?? 0;
  const child = spawn(
    cluster.binaries.postgres,
    ["-D", cluster.folder, ...flags.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...cluster.runAs,
      cwd: "/",
      // A separate session: Ctrl-C in the terminal must reach the server through us, after our last transaction.
      detached: true,
      windowsHide: true,
      env: programEnvironment(),
      stdio: ["ignore", log?.fd ?? "ignore", log?.fd ?? "ignore"],
    },
  );
  let ended: string | undefined;
  child.on("error", (failure) => (ended = failure.message));
  child.on("exit", (code, by) => (ended ??= `it ended with ${by ?? code}`));
  child.unref();
  await log?.close();

  while (ended === undefined) {
    const running = await readPostmaster(cluster.folder);
    if (running?.pid === child.pid && running?.ready) return "";
    // Before it is ready, no other process can share it, so no connection is cut off.
    if (signal?.aborted) child.kill("SIGINT");
    await pause(pollEvery);
  }
  signal?.throwIfAborted();
  return explainEnd(ended, dataDir, from);
}

async function explainEnd(ended: string, dataDir: string, from: number): Promise<string> {
  const said = await logSince(dataDir, from);
  const lines = said.trim().split("\n");
  const fatal = lines.findLast((line) => line.includes("FATAL:"))?.replace(/^.*FATAL:\s*/, "");
  const reason = fatal ?? (lines.at(-1) || ended);
  if (/postmaster\.pid|shared memory block|could not bind|could not create any TCP/.test(said)) {
    await pause(pollEvery);
    return reason;
  }
  throw new DatabaseUnavailable(`The database server does not start: ${reason}. See ${logFile(dataDir)}.`);
}

async function openLog(dataDir: string) {
  const file = logFile(dataDir);
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (size > logLimit) await truncate(file).catch(() => undefined);
  return open(file, "a").catch(() => undefined);
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
