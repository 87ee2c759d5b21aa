import type { Query } from "@children-first/schema";
import type { Client } from "pg";

/** A connection as the `Query` that the schema package reads and counts with: in the connection's own transaction. */
export function queryOf(client: Client): Query {
  return async <Row>(sql: string, parameters: readonly unknown[]) =>
    (await client.query(sql, [...parameters])).rows as Row[];
}
