import { createHash, randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { DatabaseUnavailable, codeOf, reasonOf } from "../database-unavailable.ts";
import { openOutsideFolder, outsideFolders } from "./outside-folder.ts";
import { postgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { runProgram } from "./postgres-program.ts";
import { isServerOf, readPostmaster, stopServer } from "./postmaster.ts";
import { canEnter, giveTo, isRoot, serviceUser, type RunAs } from "./service-user.ts";

/**
 * The file is inside the cluster, so that the data and its password appear together and move together. Its mode is 600.
 */
export const passwordFile = "children-first.password";

/**
 * Makes an empty cluster for a data folder. If PostgreSQL's user cannot enter that folder, the cluster is outside it,
 * and a symbolic link leads there. Does nothing if another process was first.
 *
 * @throws {DatabaseUnavailable} if the cluster cannot be made
 */
export async function createCluster(dataDir: string, say: (message: string) => void): Promise<void> {
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
  throw new DatabaseUnavailable(
    `Cannot make a database in ${dataDir}: ${reasons.join("; ")}. Set DATA_DIR to another folder, or set DATABASE_URL.`,
  );
}

async function createInPlace(
  dataDir: string,
  binaries: PostgresBinaries,
  runAs: RunAs,
  say: (message: string) => void,
): Promise<void> {
  const aside = await mkdtemp(join(dataDir, "postgres.new-"));
  try {
    await initialise(aside, binaries, runAs, say);
    const first = await placedFirst(rename(join(aside, "cluster"), join(dataDir, "postgres")));
    if (first) await removeOthers(dataDir, "postgres.new-", aside, binaries, runAs);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function createOutside(
  dataDir: string,
  outside: string,
  binaries: PostgresBinaries,
  runAs: RunAs,
  say: (message: string) => void,
): Promise<void> {
  const owner = createHash("sha256").update(await realpath(dataDir));
  const prefix = `${owner.digest("hex").slice(0, 12)}.`;
  const aside = await mkdtemp(join(outside, prefix));
  let first = false;
  try {
    await initialise(aside, binaries, runAs, say);
    first = await placedFirst(symlink(join(aside, "cluster"), join(dataDir, "postgres")));
  } finally {
    if (!first) await rm(aside, { recursive: true, force: true });
  }
  // Another cluster with this name belonged to a data folder that has been deleted.
  if (first) await removeOthers(outside, prefix, aside, binaries, runAs);
}

async function placedFirst(placing: Promise<void>): Promise<boolean> {
  try {
    await placing;
    return true;
  } catch (failure) {
    if (["EEXIST", "ENOTEMPTY", "ENOTDIR", "EPERM"].includes(codeOf(failure) ?? "")) return false;
    throw failure;
  }
}

async function initialise(
  aside: string,
  binaries: PostgresBinaries,
  runAs: RunAs,
  say: (message: string) => void,
): Promise<void> {
  say("Making an empty database...");
  const folder = join(aside, "cluster");
  const passwordAside = join(aside, passwordFile);
  await writeFile(passwordAside, randomBytes(24).toString("hex"), { mode: 0o600 });
  await mkdir(folder, { mode: 0o700 });
  await giveTo(aside, runAs);
  const settings = [
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--encoding=UTF8",
    "--auth=scram-sha-256",
  ];
  const { code, output } = await runProgram(
    binaries.initdb,
    ["-D", folder, "--username=postgres", `--pwfile=${passwordAside}`, "--no-instructions", ...settings],
    runAs,
  );
  if (code !== 0) {
    const reason = output.split("\n").findLast((line) => line.startsWith("initdb: error:")) ?? output;
    throw new DatabaseUnavailable(`PostgreSQL's initdb failed: ${reason}`);
  }
  await rename(passwordAside, join(folder, passwordFile));
  await chmod(join(folder, passwordFile), 0o600);
}

async function removeOthers(
  parent: string,
  prefix: string,
  keep: string,
  binaries: PostgresBinaries,
  runAs: RunAs,
): Promise<void> {
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
