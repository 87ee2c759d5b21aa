import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { companionNames } from "../readers/companion.ts";

/** Where files stand while they are being loaded: a folder of its own for each of them, named by who loads it. */
const loadingFolder = "loading";

/** A file that one watcher has taken out of the inbox, under its own name, so that no other can load it too. */
export interface Claim {
  name: string;
  path: string;
  /** Moves it, with its companion, to another folder under a name. */
  moveTo(folder: string, name: string): Promise<void>;
}

/**
 * Takes a file of an inbox by renaming it, which only one process can: null where another was first. Its companion file
 * comes along.
 */
export async function claimFile(inbox: string, name: string): Promise<Claim | null> {
  const own = join(inbox, loadingFolder, `${hostname()}~${process.pid}~${randomBytes(4).toString("hex")}`);
  await mkdir(own, { recursive: true });
  if (!(await moved(join(inbox, name), join(own, name)))) {
    await rmdir(own);
    return null;
  }
  for (const companion of companionNames(name)) await moved(join(inbox, companion), join(own, companion));
  return {
    name,
    path: join(own, name),
    async moveTo(folder, newName) {
      await mkdir(folder, { recursive: true });
      for (const [index, companion] of companionNames(name).entries())
        await moved(join(own, companion), join(folder, companionNames(newName)[index]!));
      await rename(join(own, name), join(folder, newName));
      await rm(own, { recursive: true });
    },
  };
}

/** Puts back what watchers of this machine had claimed that were killed. Answers the names. */
export async function releaseAbandoned(inbox: string): Promise<string[]> {
  const released: string[] = [];
  const claims = await readdir(join(inbox, loadingFolder)).catch(() => []);
  for (const claim of claims) {
    const [host, pid] = claim.split("~");
    if (host !== hostname() || pid === undefined || isRunning(Number(pid))) continue;
    const folder = join(inbox, loadingFolder, claim);
    for (const name of await readdir(folder).catch(() => [])) {
      // A newer file of that name has come meanwhile: what was claimed stays for a person to look at.
      if (await stat(join(inbox, name)).catch(() => null)) continue;
      if (await moved(join(folder, name), join(inbox, name))) released.push(name);
    }
    await rmdir(folder).catch(() => undefined);
  }
  return released;
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
