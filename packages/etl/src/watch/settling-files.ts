import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isLoadable } from "../readers/files-to-load.ts";

/** What one look at an inbox finds, by name. */
export interface InboxLook {
  /** Files that are whole. */
  whole: string[];
  /** Files without a byte in them that were not named before. */
  empty: string[];
}

/**
 * Tells when the files of an inbox are whole. A file is whole when it was the same at two looks and has not changed for
 * `settle` milliseconds; a workbook, zip or XML file already when it ends as such a file does. A file that was moved in
 * keeps the time of its last change, and so need not wait.
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

/** Whether a file ends as its kind does: a zip's directory, or the end tag of a document. A CSV file has no end of its own. */
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
