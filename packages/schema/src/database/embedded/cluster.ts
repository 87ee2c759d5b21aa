import { lstat, readdir, readFile, realpath, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createCluster, passwordFile } from "./cluster-creation.ts";
import { DatabaseUnavailable, codeOf, reasonOf } from "../database-unavailable.ts";
import { embeddedMajor, postgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { giveTo, isRoot, serviceUser, type RunAs } from "./service-user.ts";

/** The data of an embedded PostgreSQL: its folder (the real one), its owner, and the programs its owner can run. */
export type Cluster = { folder: string; runAs: RunAs; binaries: PostgresBinaries; password: string };

/**
 * Finds the cluster of a data folder, or makes it. It is `<dataDir>/postgres`: a folder, or a symbolic link if we are
 * root and PostgreSQL's user cannot enter the data folder. Several processes may make one at once: the first to put its
 * own in place wins, and the others use that one.
 *
 * @throws {DatabaseUnavailable} that explains what to do
 */
export async function openCluster(dataDir: string, say: (message: string) => void): Promise<Cluster> {
  const standing = await findCluster(dataDir, say);
  if (standing) return standing;
  let failed: Error | undefined;
  try {
    await createCluster(dataDir, say);
  } catch (failure) {
    // The first process clears away the others' unfinished clusters. Theirs then fail, but there is one to find.
    failed = failure instanceof Error ? failure : new Error(reasonOf(failure));
  }
  const made = await findCluster(dataDir, say);
  if (made) return made;
  throw failed ?? new DatabaseUnavailable(`The database in ${dataDir} went away while it was being made. Start again.`);
}

/** Deletes the data of a data folder, inside it or outside. Its server must have stopped. */
export async function deleteCluster(dataDir: string): Promise<void> {
  const place = join(dataDir, "postgres");
  const folder = await realpath(place).catch(() => undefined);
  const outside = folder !== undefined && folder !== join(await realpath(dataDir), "postgres");
  if (outside) await rm(dirname(folder), { recursive: true, force: true });
  await rm(place, { recursive: true, force: true });
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
    if (folder !== place || (await readdir(folder)).length > 0) {
      throw new DatabaseUnavailable(
        `${place} is there but holds no PostgreSQL data. Move it away, or set DATA_DIR to another folder.`,
      );
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
  if (password === undefined) {
    throw new DatabaseUnavailable(`${join(place, passwordFile)} is missing: the database cannot be opened without it.`);
  }
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

/**
 * PostgreSQL runs only as the owner of its data. Data that belongs to root, from a backup, is first given to that user.
 */
async function ownerOf(folder: string): Promise<RunAs> {
  if (!isRoot()) return {};
  const { uid, gid } = await stat(folder);
  if (uid !== 0) return { uid, gid };
  const runAs = await serviceUser();
  await giveTo(folder, runAs);
  return runAs;
}
