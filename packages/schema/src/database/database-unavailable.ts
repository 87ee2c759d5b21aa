/**
 * The database cannot be opened, and a person can correct that.
 *
 * The message consists of whole sentences: what was expected, what was found, what to do. It never holds a password.
 * Show `message` alone; `cause` is for a log.
 *
 * @example
 * throw new DatabaseUnavailable(`Cannot make the data folder ${path}: no permission. Set DATA_DIR to another folder.`);
 */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/** The reason of any failure, as one line of text. */
export function reasonOf(failure: unknown): string {
  if (failure instanceof AggregateError && failure.errors.length > 0) return reasonOf(failure.errors[0]);
  return failure instanceof Error ? failure.message : String(failure);
}

/** The code of a failed system call (`ENOENT`) or of a PostgreSQL error (`57P03`). Undefined for other failures. */
export function codeOf(failure: unknown): string | undefined {
  if (failure instanceof AggregateError && failure.errors.length > 0) return codeOf(failure.errors[0]);
  const code = (failure as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : undefined;
}
