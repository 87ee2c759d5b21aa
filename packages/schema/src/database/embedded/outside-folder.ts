import { chmod, lstat, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseUnavailable } from "../database-unavailable.ts";
import { canEnter, type RunAs } from "./service-user.ts";

/** Where root keeps the files of PostgreSQL's user, if that user cannot enter the clone or the data folder. */
export const outsideFolders = ["/var/lib/children-first", join(tmpdir(), "children-first")];

/**
 * Makes one of those folders and checks it. It must belong to root, and no other user may write in it: another user
 * could have put a program into a shared temporary folder. PostgreSQL's user must be able to enter.
 *
 * @throws {DatabaseUnavailable} if the folder is another user's or closed
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
