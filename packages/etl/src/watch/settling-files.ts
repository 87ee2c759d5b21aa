import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isLoadable } from "../readers/files-to-load.ts";

/** The result of one look at an inbox, by name. */
export interface InboxLook {
  /** Files that are complete. */
  whole: string[];
  /** Empty files that were not reported before. */
  empty: string[];
}

/**
 * Finds out when the files of an inbox are complete. A file is complete if it was the same at two looks and has not
 * changed for `settle` milliseconds. A workbook, zip or XML file need not wait once its end is there. A file that was
 * moved in keeps its time, and so need not wait.
 */
export function settlingFiles(inbox: string, settle: number) {
  let before = new Map<string, string>();
  return {
    async look(): Promise<InboxLook> {
      const now = new Map<string, string>();
      const found: InboxLook = { whole: [], empty: [] };
      for (const name of (await readdir(inbox)).filter(isLoadable).toSorted()) {
        const path = join(inbox, name);
        const file = await stat(path).catch(() => null);
        if (!file?.isFile()) continue;
        const state = `${file.size} ${file.mtimeMs}`;
        now.set(name, state);
        const isSame = before.get(name) === state;
        if (file.size === 0) {
          if (!isSame) found.empty.push(name);
        } else if (isSame && (Date.now() - file.mtimeMs >= settle || (await endsWhole(path, file.size))))
          found.whole.push(name);
      }
      before = now;
      return found;
    },
  };
}

/**
 * Whether a file ends as its kind does: a zip file's directory, or the end tag of a document. A CSV file has no such
 * end.
 */
async function endsWhole(path: string, size: number): Promise<boolean> {
  if (/\.csv$/i.test(path)) return false;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const length = Math.min(size, 1024);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return /\.xml$/i.test(path)
      ? /<\/[\w:.-]+>\s*$/.test(buffer.toString("latin1"))
      : buffer.includes("PK\u0005\u0006");
  } finally {
    await file.close();
  }
}
