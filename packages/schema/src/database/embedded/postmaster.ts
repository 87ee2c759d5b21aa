import { execFile } from "node:child_process";
import { link, readFile, readlink, realpath, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { randomBytes } from "node:crypto";
import { promisify } from "node:util";
import { DatabaseUnavailable, codeOf } from "../database-unavailable.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";
import { runProgram } from "./postgres-program.ts";
import type { RunAs } from "./service-user.ts";

/** The contents of `postmaster.pid`, which a running PostgreSQL writes. `port` is 0 until the server listens. */
export type Postmaster = { pid: number; port: number; ready: boolean; text: string };

/** Reads `postmaster.pid` of PostgreSQL's data folder. Undefined if there is no such file, so that no server runs. */
export async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch((failure: unknown) => {
    if (codeOf(failure) === "ENOENT") return undefined;
    throw failure;
  });
  if (text === undefined) return undefined;
  // Lines: process id, data folder, start time, port, socket folder, address, shared memory key, state.
  const lines = text.split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0), ready: lines[7]?.trim() === "ready", text };
}

/**
 * Whether that process is alive and is the server of that folder. After a crash the number in `postmaster.pid` may
 * belong to an unrelated program, or to another PostgreSQL.
 */
export async function isServerOf(folder: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") {
    // A server works inside its data folder, even after the folder was renamed.
    const workingFolder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
    const command = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
    return command.trim() === "postgres" && workingFolder === (await realpath(folder).catch(() => folder));
  }
  if (process.platform === "win32") return true;
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  return stdout.includes("postgres") && stdout.includes(folder);
}

function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return codeOf(failure) === "EPERM";
  }
}

/**
 * Removes the `postmaster.pid` of a server that has ended. PostgreSQL does not do so if another process has that number
 * now. Two processes may do this at once: one that took the other's fresh file puts it back.
 */
export async function discardStale(folder: string, stale: Postmaster): Promise<void> {
  const file = join(folder, "postmaster.pid");
  const aside = `${file}.${randomBytes(4).toString("hex")}`;
  try {
    await rename(file, aside);
  } catch (failure) {
    if (codeOf(failure) === "ENOENT") return;
    throw failure;
  }
  if ((await readFile(aside, "utf8")) !== stale.text) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/**
 * Stops the server of a cluster. `fast` ends its connections and closes in order; `immediate` is for data to be
 * deleted.
 *
 * @throws {DatabaseUnavailable} if the server does not stop
 */
export async function stopServer(
  cluster: { folder: string; binaries: PostgresBinaries; runAs: RunAs },
  mode: "fast" | "immediate",
): Promise<void> {
  const arguments_ = ["stop", "-D", cluster.folder, "-m", mode, "-w", "-t", "60", "-s"];
  const { code, output } = await runProgram(cluster.binaries.pgCtl, arguments_, cluster.runAs);
  const left = await readPostmaster(cluster.folder).catch(() => undefined);
  if (code !== 0 && left && (await isServerOf(cluster.folder, left.pid))) {
    throw new DatabaseUnavailable(`The database server (process ${left.pid}) does not stop: ${output}`);
  }
}
