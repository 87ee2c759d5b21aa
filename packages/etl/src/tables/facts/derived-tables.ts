import type { Client } from "pg";
import { derivations } from "../../derivations.ts";
import { quoted } from "./fact-sql.ts";

/** The tables made of a fact that some loads of it have changed. */
export async function derivedTables(client: Client, fact: string, loads: readonly number[]): Promise<string[]> {
  const made = derivations.filter(({ from }) => from === fact).flatMap(({ into }) => into);
  const changed: string[] = [];
  for (const table of made) {
    const { rowCount } = await client.query(
      `select from ${quoted(table)} where written_by = any ($1) or superseded_by = any ($1) limit 1`,
      [loads],
    );
    if (rowCount) changed.push(table);
  }
  return changed;
}
