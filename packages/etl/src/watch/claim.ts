import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { companionNames } from "../readers/companion.ts";

/** The folder of files that are being loaded. Each is in a separate folder, which is named by its watcher. */
const loadingFolder = "loading";

/** Folders of an inbox hold files of children and their refusals, so that only the owner may enter a new one. */
const ownersOnly = { recursive: true, mode: 0o700 };

/** A file that one watcher has moved out of the inbox, so that no other loads it too. It keeps its name. */
export interface Claim {
  name: string;
  path: string;
  /** Moves it, with its companion, to another folder under a name. */
  moveTo(folder: string, name: string): Promise<void>;
}

/** Claims a file of an inbox, with its companion, by renaming it: only one process can. Null if another was first. */
export async function claimFile(inbox: string, name: string): Promise<Claim | null> {
  const own = join(inbox, loadingFolder, `${hostname()}~${process.pid}~${randomBytes(4).toString("hex")}`);
  await mkdir(own, ownersOnly);
  if (!(await moved(join(inbox, name), join(own, name)))) {
    await rmdir(own);
    return null;
  }
  for (const companion of companionNames(name)) await moved(join(inbox, companion), join(own, companion));
  return {
    name,
    path: join(own, name),
    async moveTo(folder, newName) {
      await mkdir(folder, ownersOnly);
      for (const [index, companion] of companionNames(name).entries())
        await moved(join(own, companion), join(folder, companionNames(newName)[index]!));
      await rename(join(own, name), join(folder, newName));
      await rm(own, { recursive: true });
    },
  };
}

/** Moves the files of killed watchers of this machine back to the inbox. Returns the names. */
export async function releaseAbandoned(inbox: string): Promise<string[]> {
  const released: string[] = [];
  const claims = await readdir(join(inbox, loadingFolder)).catch(() => []);
  for (const claim of claims) {
    const [host, pid] = claim.split("~");
    if (host !== hostname() || pid === undefined || isRunning(Number(pid))) continue;
    const folder = join(inbox, loadingFolder, claim);
    for (const name of await readdir(folder).catch(() => [])) {
      // A newer file of that name is in the inbox, so the claimed one stays for a person to look at.
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
