import { codeOf, DatabaseUnavailable, reasonOf } from "@children-first/schema/database";

/** Codes of PostgreSQL and of system calls for a connection that is gone. */
const lost = /^(08\w{3}|57P0[123]|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|ENOTFOUND)$/;
const lostWords = /connection (terminated|error|ended)|not queryable|client was closed/i;

/** What each fault of the machine or the database means, and what to do. `at` is the path of a file, if one failed. */
const faults: readonly [code: RegExp, words: (at: string) => string][] = [
  [/^53100$/, () => "The disk of the database is full. Make room on it."],
  [/^53[2-4]00$/, () => "The database has no memory or connections left. Wait for other work to end."],
  [
    /^(25006|42501)$/,
    () => "The database does not let this user write. Give the user of DATABASE_URL the right to change its tables.",
  ],
  [/^(57014|55P03)$/, () => "The database gave up the statement, because it took too long or waited for another."],
  [/^(ENOSPC|EDQUOT)$/, (at) => `There is no room left on the disk${at}. Make room, or choose another place.`],
  [/^EROFS$/, (at) => `The disk can only be read${at}. Choose another place.`],
  [/^(EACCES|EPERM)$/, (at) => `This user may not use it${at}. Allow it, or choose another place.`],
  [/^EISDIR$/, (at) => `A file is wanted and this is a folder${at}. Add the name of a file.`],
  [/^ENOTDIR$/, (at) => `A folder is wanted and this is a file${at}. Choose another place.`],
  [/^EMFILE$|^ENFILE$/, () => "Too many files are open on this machine. Close other programs."],
];

/**
 * A fault of the machine or the database in words: what has failed and what to do, with the code for a search. Any other
 * failure is its own first line.
 *
 * @example
 * faultInWords(new Error("Connection terminated unexpectedly"));
 * // "The connection to the database was lost. Check that it runs, and try again."
 */
export function faultInWords(failure: unknown): string {
  const [code, reason] = [codeOf(failure), reasonOf(failure)];
  if (failure instanceof DatabaseUnavailable) return reason;
  if ((code !== undefined && lost.test(code)) || lostWords.test(reason))
    return "The connection to the database was lost. Check that it runs, and try again.";
  const known = faults.find(([pattern]) => code !== undefined && pattern.test(code));
  if (known === undefined) return reason.split("\n", 1)[0] ?? reason;
  const { path } = (failure ?? {}) as { path?: unknown };
  return `${known[1](typeof path === "string" ? `: ${path}` : "")} (${code})`;
}
