import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isCompanionName } from "./companion.ts";

/**
 * The files at some paths. Of a folder, every readable file in it, sorted by name. Companion files (`*.meta.csv`) are
 * read with their data, so they are left out, unless one is the only path.
 *
 * @example
 * await filesToLoad(["inbox"]); // ["inbox/audits.xlsx", "inbox/complaints.csv"]
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

/** Whether a file in a folder is one to load: by its ending, without companions and temporary files of Excel. */
export function isLoadable(name: string): boolean {
  return /\.(csv|xlsx|xlsm|xml|zip)$/i.test(name) && !/^(\.|~\$)/.test(name) && !isCompanionName(name);
}
