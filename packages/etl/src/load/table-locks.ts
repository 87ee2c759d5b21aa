import { namedLockSeed } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { targetText, type TargetTable } from "../tables/target-table.ts";

/**
 * Locks some tables against other loads until the transaction ends, and the `related` ones against writing. Loads of
 * other tables do not wait. Tables are locked in the order of their names, so that two loads cannot wait for each
 * other.
 */
export async function lockTables(
  client: Client,
  tables: readonly TargetTable[],
  related: readonly TargetTable[] = [],
): Promise<void> {
  const own = new Set(tables.map(lockName));
  for (const name of [...new Set([...own, ...related.map(lockName)])].toSorted()) {
    const lock = own.has(name) ? "pg_advisory_xact_lock" : "pg_advisory_xact_lock_shared";
    await client.query(sql`select ${sql.raw(lock)}(hashtextextended(${name}, ${namedLockSeed}))`);
  }
}

function lockName(target: TargetTable): string {
  return target.authority === null ? targetText(target) : `fact ${targetText(target)}`;
}

/**
 * Does some work while no other load of the same bytes runs, so that one check for an earlier load is enough. Not
 * inside a transaction. A lost connection releases the lock.
 */
export async function whileBytesAreOurs<Result>(
  client: Client,
  sha256: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const name = `bytes ${sha256}`;
  await client.query(sql`select pg_advisory_lock(hashtextextended(${name}, ${namedLockSeed}))`);
  try {
    return await work();
  } finally {
    await client
      .query(sql`select pg_advisory_unlock(hashtextextended(${name}, ${namedLockSeed}))`)
      .catch(() => undefined);
  }
}
