import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { derivations } from "../../derivations.ts";

/** The tables derived from a fact that some loads have changed. */
export async function derivedTables(client: Client, fact: string, loads: readonly number[]): Promise<string[]> {
  const made = derivations.filter(({ from }) => from === fact).flatMap(({ into }) => into);
  const changed: string[] = [];
  for (const table of made) {
    const { rowCount } = await client.query(
      sql`select from ${sql.identifier(table)} where written_by = any (${loads}) or superseded_by = any (${loads}) limit 1`,
    );
    if (rowCount) changed.push(table);
  }
  return changed;
}
