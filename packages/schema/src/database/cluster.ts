import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, rmdir, stat, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DatabaseUnavailable, codeOf, reasonOf } from "./database-unavailable.ts";
import { openOutsideFolder, outsideFolders } from "./outside-folder.ts";
import { embeddedMajor, postgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { runProgram } from "./postgres-program.ts";
import { isServerOf, readPostmaster } from "./postmaster.ts";
import { canEnter, isRoot, serviceUser, type RunAs } from "./service-user.ts";

/** The data of an embedded PostgreSQL: its folder (the real one), its owner, and the programs its owner can run. */
export type Cluster = { folder: string; runAs: RunAs; binaries: PostgresBinaries; password: string };

/** Inside the cluster, so that the data and its password appear at once and move together. */
const passwordFile = "children-first.password";

/**
 * Finds the cluster of a data folder, or makes it.
 *
 * It stands in `<dataDir>/postgres`. Where we are root and PostgreSQL's user cannot enter the data folder, that is a
 * symbolic link to a folder it can enter. Several processes may do this at once: each makes its own aside, the first
 * to put it in place wins, and the others use that one. Throws DatabaseUnavailable.
 */
export async function openCluster(dataDir: string, say: (message: string) => void): Promise<Cluster> {
  for (let attempt = 1; ; attempt += 1) {
    const found = await findCluster(dataDir, say);
    if (found) return found;
    try {
      await createCluster(dataDir, say);
    } catch (failure) {
      // Whoever won clears away the others' halves, which makes theirs fail: then there is one to find.
      if (attempt === 3 || !(await findCluster(dataDir, say))) throw failure;
    }
  }
}

/** Stops the server of a cluster: `fast` ends its connections and closes in order, `immediate` is for data to be deleted. */
export async function stopServer(cluster: Omit<Cluster, "password">, mode: "fast" | "immediate"): Promise<void> {
  const arguments_ = ["stop", "-D", cluster.folder, "-m", mode, "-w", "-t", "60", "-s"];
  const { code, output } = await runProgram(cluster.binaries.pgCtl, arguments_, cluster.runAs);
  const left = await readPostmaster(cluster.folder).catch(() => undefined);
  if (code !== 0 && left && (await isServerOf(cluster.folder, left.pid))) {
    throw new DatabaseUnavailable(`The database server (process ${left.pid}) does not stop: ${output}`);
  }
}

async function findCluster(dataDir: string, say: (message: string) => void): Promise<Cluster | undefined> {
  const place = join(dataDir, "postgres");
  const folder = await realpath(place).catch(async (failure: unknown) => {
    if (codeOf(failure) !== "ENOENT") throw new DatabaseUnavailable(`Cannot open ${place}: ${reasonOf(failure)}.`);
    if (await lstat(place).catch(() => undefined)) {
      say(`The database that ${place} points to is gone: starting an empty one.`);
      await rm(place, { force: true });
    }
    return undefined;
  });
  if (folder === undefined) return undefined;
  const version = await readClusterFile(folder, "PG_VERSION");
  if (version === undefined) {
    if ((await readdir(folder)).length > 0) {
      throw new DatabaseUnavailable(`${place} holds files but no PostgreSQL data. Move it away, or set DATA_DIR to another folder.`);
    }
    await rmdir(folder);
    return undefined;
  }
  if (version !== embeddedMajor) {
    throw new DatabaseUnavailable(
      `The data in ${place} is of PostgreSQL ${version}, and this project carries PostgreSQL ${embeddedMajor}. ` +
        "Set DATA_DIR to another folder and load the files again, or set DATABASE_URL.",
    );
  }
  const runAs = await ownerOf(folder);
  const password = await readClusterFile(folder, passwordFile);
  if (password === undefined) throw new DatabaseUnavailable(`${join(place, passwordFile)} is missing: the database cannot be opened without it.`);
  return { folder, runAs, password, binaries: await postgresBinaries(runAs, dataDir) };
}

async function readClusterFile(folder: string, name: string): Promise<string | undefined> {
  try {
    return (await readFile(join(folder, name), "utf8")).trim();
  } catch (failure) {
    if (codeOf(failure) === "ENOENT") return undefined;
    throw new DatabaseUnavailable(
      `Cannot read ${join(folder, name)} (${codeOf(failure)}). Start as the user who owns the data folder, or set DATA_DIR to another folder.`,
    );
  }
}

/** PostgreSQL runs only as the owner of its data. Data that became root's (restored from a backup) is given back first. */
async function ownerOf(folder: string): Promise<RunAs> {
  if (!isRoot()) return {};
  const { uid, gid } = await stat(folder);
  if (uid !== 0) return { uid, gid };
  const runAs = await serviceUser();
  await giveTo(folder, runAs);
  return runAs;
}

async function giveTo(folder: string, { uid, gid }: RunAs): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, gid);
  }
  await chown(folder, uid, gid);
}

async function createCluster(dataDir: string, say: (message: string) => void): Promise<void> {
  const runAs = await serviceUser();
  const binaries = await postgresBinaries(runAs, dataDir);
  const reasons: string[] = [];
  if (await canEnter(dataDir, runAs)) {
    try {
      return await createInPlace(dataDir, binaries, runAs, say);
    } catch (failure) {
      reasons.push(reasonOf(failure));
    }
  }
  for (const outside of isRoot() ? outsideFolders : []) {
    try {
      await openOutsideFolder(outside, runAs);
      return await createOutside(dataDir, outside, binaries, runAs, say);
    } catch (failure) {
      reasons.push(reasonOf(failure));
    }
  }
  throw new DatabaseUnavailable(`Cannot make a database in ${dataDir}: ${reasons.join("; ")}. Set DATA_DIR to another folder, or set DATABASE_URL.`);
}

async function createInPlace(dataDir: string, binaries: PostgresBinaries, runAs: RunAs, say: (message: string) => void): Promise<void> {
  const aside = await mkdtemp(join(dataDir, "postgres.new-"));
  try {
    await initialise(aside, binaries, runAs, say);
    await rename(join(aside, "cluster"), join(dataDir, "postgres"));
    await removeOthers(dataDir, "postgres.new-", aside, binaries, runAs);
  } catch (failure) {
    if (!isTaken(failure)) throw failure;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function createOutside(dataDir: string, outside: string, binaries: PostgresBinaries, runAs: RunAs, say: (message: string) => void): Promise<void> {
  const prefix = `${createHash("sha256").update(await realpath(dataDir)).digest("hex").slice(0, 12)}.`;
  const aside = await mkdtemp(join(outside, prefix));
  try {
    await initialise(aside, binaries, runAs, say);
    await symlink(join(aside, "cluster"), join(dataDir, "postgres"));
  } catch (failure) {
    await rm(aside, { recursive: true, force: true });
    if (isTaken(failure)) return;
    throw failure;
  }
  // What else stands there by this name belonged to a data folder that was deleted since.
  await removeOthers(outside, prefix, aside, binaries, runAs);
}

function isTaken(failure: unknown): boolean {
  return ["EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM"].includes(codeOf(failure) ?? "");
}

async function initialise(aside: string, binaries: PostgresBinaries, runAs: RunAs, say: (message: string) => void): Promise<void> {
  say("Making an empty database...");
  const folder = join(aside, "cluster");
  const passwordAside = join(aside, passwordFile);
  await writeFile(passwordAside, randomBytes(24).toString("hex"), { mode: 0o600 });
  await mkdir(folder, { mode: 0o700 });
  await giveTo(aside, runAs);
  const settings = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--encoding=UTF8", "--auth=scram-sha-256"];
  const { code, output } = await runProgram(
    binaries.initdb,
    ["-D", folder, "--username=postgres", `--pwfile=${passwordAside}`, "--no-instructions", ...settings],
    runAs,
  );
  if (code !== 0) throw new DatabaseUnavailable(`PostgreSQL's initdb failed: ${output.split("\n").findLast((line) => line.startsWith("initdb:")) ?? output}`);
  await rename(passwordAside, join(folder, passwordFile));
  await chmod(join(folder, passwordFile), 0o600);
}

async function removeOthers(parent: string, prefix: string, keep: string, binaries: PostgresBinaries, runAs: RunAs): Promise<void> {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || name === basename(keep)) continue;
    const folder = join(parent, name, "cluster");
    const server = await readPostmaster(folder).catch(() => undefined);
    if (server && (await isServerOf(folder, server.pid))) {
      await stopServer({ folder, binaries, runAs }, "immediate").catch(() => undefined);
    }
    await rm(dirname(folder), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
