import type { Query } from "@children-first/schema";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Viewer } from "./viewer.ts";

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

/** A reading of records, as the access log has it. */
export interface RecordsRead {
  readonly purpose: string;
  /** What was read: "Child.episodes". */
  readonly operation: string;
  /** Identifiers of the people whose records were read. The log keeps hashes of them. */
  readonly people: readonly string[];
  /** How many rows were returned. */
  readonly rows: number;
}

/** The statement that writes an entry. Send it in the transaction that reads. */
export function recordedAccess(
  { id, name, roles, orgUnits }: Pick<Viewer, "id" | "name" | "roles" | "orgUnits">,
  { purpose, operation, people, rows }: RecordsRead,
): Sql {
  return sql`select record_access(${id}, ${name}, ${roles}::text[], ${orgUnits}::text[], ${purpose}, ${operation}, ${people}::text[], ${rows}::integer)`;
}
