import type { ClientBase, Pool } from "pg";
import type { Query } from "../words/query.ts";
import type { Sql } from "../words/sql.ts";

/**
 * Makes a `Query` of a connection or of a pool.
 *
 * @example
 * const query = queryOn(client);
 * const [row] = await query<{ name: string }>(sql`select name from area where code = ${"E10000032"}`);
 */
export function queryOn(connection: Pick<ClientBase, "query"> | Pick<Pool, "query">): Query {
  return async <Row>({ text, values }: Sql) => (await connection.query(text, values)).rows as Row[];
}
