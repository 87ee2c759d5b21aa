import type { Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";

/** What a check of the access log finds. */
export interface AccessLogCheck {
  /** The first entry that was changed, removed or moved. Null if the whole log is as it was written. */
  readonly broken: string | null;
  /** The number of the last entry. 0 if there is none. */
  readonly sequence: string;
  /** The hash of the last entry, in hexadecimal. */
  readonly hash: string;
}

/**
 * Checks the whole access log: each entry against its own hash, the one before it, and what was written down as the last.
 *
 * Somebody who may write to the database can make all of it anew. Then only a number and a hash that were kept elsewhere
 * show it.
 */
export async function checkAccessLog(query: Query): Promise<AccessLogCheck> {
  const [check] = await query<AccessLogCheck>(
    sql`select access_log_break()::text as broken, sequence::text, encode(hash, 'hex') as hash from access_log_head`,
  );
  return check!;
}
