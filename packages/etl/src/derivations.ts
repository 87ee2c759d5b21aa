import type { Client } from "pg";
import { childLinking } from "./children/link-children.ts";
import { episodeStitching } from "./care/ssda903/stitch-episodes.ts";
import type { Derivation } from "./tables/facts/derivation.ts";
import { quoted } from "./tables/facts/fact-sql.ts";

/** Everything that is made of facts after a load of them. A new one is one file in its domain, and one more line here. */
export const derivations: readonly Derivation[] = [childLinking, episodeStitching];

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
