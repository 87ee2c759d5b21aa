import { chown, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseUnavailable } from "../database-unavailable.ts";

/** The user that a program runs as. Empty for the current user; a user and group id if we are root and must not be. */
export type RunAs = { uid?: number; gid?: number };

/** Whether this process is root. PostgreSQL refuses to run as root. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that PostgreSQL runs as when we start it: the current user, or if we are root `postgres`, else `nobody`. The
 * user must be in /etc/passwd, because `initdb` looks it up there.
 */
export async function serviceUser(): Promise<RunAs> {
  if (!isRoot()) return {};
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const accounts = passwd.split("\n").map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const account = accounts.find((fields) => fields[0] === name);
    const [uid, gid] = [Number(account?.[2]), Number(account?.[3])];
    if (uid > 0 && gid >= 0) return { uid, gid };
  }
  throw new DatabaseUnavailable(
    "PostgreSQL does not run as root, and this machine has neither a user 'postgres' nor 'nobody' to run it as. " +
      "Start as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or later.",
  );
}

/** Whether that user may pass through every folder down to and including this one. Reads the mode bits only. */
export async function canEnter(folder: string, user: RunAs): Promise<boolean> {
  if (user.uid === undefined) return true;
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, user);
}

/** Makes a user the owner of a folder and everything in it. Does nothing for the current user. */
export async function giveTo(folder: string, { uid, gid }: RunAs): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chown(join(entry.parentPath, entry.name), uid, gid);
  }
  await chown(folder, uid, gid);
}
