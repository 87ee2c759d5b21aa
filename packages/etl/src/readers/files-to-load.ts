import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isCompanionName } from "./companion.ts";

/**
 * The files that some paths name: a file is itself, a folder is every file in it that can be read, by name. Companion files
 * (`*.meta.csv`) are read with their data, so they are left out unless one is the only path.
 */
export async function filesToLoad(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path)
      .then((found) => found.isDirectory())
      .catch(() => false);
    if (!isFolder) {
      if (paths.length === 1 || !isCompanionName(path)) files.push(path);
      continue;
    }
    const names = (await readdir(path)).filter(isLoadable);
    files.push(...names.toSorted().map((name) => join(path, name)));
  }
  return files;
}

/** Whether a file found in a folder is one to load: by its ending, and not the companion of another or a file of Excel's own. */
export function isLoadable(name: string): boolean {
  return /\.(csv|xlsx|xlsm|xml|zip)$/i.test(name) && !/^(\.|~\$)/.test(name) && !isCompanionName(name);
}
