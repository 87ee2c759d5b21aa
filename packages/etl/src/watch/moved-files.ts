import { rename, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Remembers the files that a watch has moved out of its inbox. A program may still hold such a file open and write on.
 * Then the file returns to the inbox.
 */
export function movedFiles(inbox: string) {
  const files = new Map<string, { name: string; state: string }>();
  return {
    /** Remembers the new path of a file of the inbox. */
    async add(name: string, path: string): Promise<void> {
      const state = await stateOf(path);
      if (state !== null) files.set(path, { name, state });
    },
    /** Moves files that have changed since back to the inbox, and returns their names there. */
    async changed(): Promise<string[]> {
      const names: string[] = [];
      for (const [path, { name, state }] of files) {
        const now = await stateOf(path);
        if (now === state) continue;
        files.delete(path);
        // The inbox has a newer file of that name, which is loaded separately.
        if (now === null || (await stateOf(join(inbox, name))) !== null) continue;
        await rename(path, join(inbox, name));
        names.push(name);
      }
      return names;
    },
  };
}

async function stateOf(path: string): Promise<string | null> {
  const file = await stat(path).catch(() => null);
  return file === null ? null : `${file.size} ${file.mtimeMs}`;
}
