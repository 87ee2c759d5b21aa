import { chmod, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseUnavailable } from "../database-unavailable.ts";
import { canEnter, type RunAs } from "./service-user.ts";

/** Where root keeps what PostgreSQL's user must reach when the clone or the data folder is closed to that user. */
export const outsideFolders = ["/var/lib/children-first", join(tmpdir(), "children-first")];

/**
 * Makes one of those folders and proves it fit: a folder, root's own, that nobody else may write in (a temporary
 * folder is everybody's: another user could have put a program of theirs there), and that the user may enter.
 */
export async function openOutsideFolder(folder: string, user: RunAs): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== 0) throw new DatabaseUnavailable(`${folder} is not a folder of root's.`);
  await chmod(folder, 0o755);
  if (!(await canEnter(folder, user))) {
    throw new DatabaseUnavailable(`${folder} is closed to the user PostgreSQL runs as (uid ${user.uid}).`);
  }
}
