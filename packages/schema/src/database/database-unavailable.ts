/**
 * The database cannot be opened, and a person can do something about it.
 *
 * The message is whole sentences for that person: what was expected, what was found, what to do. It never holds a
 * password. Show `message` alone; `cause` is for a log.
 */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/** What went wrong, as one line of text, from whatever was thrown. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof AggregateError && failure.errors.length > 0) return reasonOf(failure.errors[0]);
  return failure instanceof Error ? failure.message : String(failure);
}

/** The code of a failed system call (`ENOENT`) or of a PostgreSQL error (`57P03`), where it has one. */
export function codeOf(failure: unknown): string | undefined {
  if (failure instanceof AggregateError && failure.errors.length > 0) return codeOf(failure.errors[0]);
  const code = (failure as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}
