import type { Pool } from "pg";
import type { Query } from "../words/query.ts";
import { queryOn } from "./query-on.ts";

/** Runs work in one transaction, and passes it the transaction's query. */
export type Transaction = <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;

/**
 * Does some work in one transaction on a connection of a pool. If it throws, everything is rolled back.
 *
 * @param begin - the statements that begin it, sent in one message
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (query: Query) => Promise<Result>,
  begin = "begin",
): Promise<Result> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const result = await work(queryOn(client));
    await client.query("commit");
    return result;
  } catch (failure) {
    // A connection that cannot roll back is closed, not reused.
    await client.query("rollback").catch((error: Error) => (broken = error));
    throw failure;
  } finally {
    client.release(broken);
  }
}
