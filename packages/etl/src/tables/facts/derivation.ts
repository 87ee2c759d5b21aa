import type { Client } from "pg";

/** The load after which a derived fact is made again, and the authority of the changed facts (ONS code). */
export interface DerivedLoad {
  authority: string;
  load: number;
}

/**
 * Makes facts that no file has from the facts that a load changed, inside the load's transaction. That load writes and
 * closes their rows, so that `asAt` and an undo treat them like all others.
 *
 * @example
 * export const childLinking: Derivation = {
 *   from: "linked_identifiers",
 *   into: ["child_links"],
 *   async derive(client, change) {
 *     await client.query(sql`create temp table links_now on commit drop as ${linksSql(change.authority)}`.literal());
 *     await keepDerived(client, change, "child_links", "links_now");
 *     return [];
 *   },
 * };
 */
export interface Derivation {
  /** The table of the fact that the others follow from. */
  from: string;
  /** The tables that it writes. */
  into: readonly string[];
  /** Writes them. Returns notes, in sentences. */
  derive(client: Client, change: DerivedLoad): Promise<string[]>;
}
