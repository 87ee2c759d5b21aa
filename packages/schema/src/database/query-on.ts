import type { ClientBase, Pool } from "pg";
import type { Query } from "../words/query.ts";
import type { Sql } from "../words/sql.ts";

/** A connection, or a pool of them, as the `Query` that the rest of the code reads and writes with. */
export function queryOn(connection: Pick<ClientBase, "query"> | Pick<Pool, "query">): Query {
  return async <Row>({ text, values }: Sql) => (await connection.query(text, values)).rows as Row[];
}
