import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for one test file, until `remove`. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "etl-reader-"));
  let files = 0;
  return {
    /** Writes a file. Returns its path. */
    write(content: string | Buffer, name = `file-${(files += 1)}.xlsx`): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
