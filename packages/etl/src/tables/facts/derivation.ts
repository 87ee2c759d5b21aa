import type { Client } from "pg";

/** The load after which a derived fact is made again, and the authority whose facts it changed (ONS code). */
export interface DerivedLoad {
  authority: string;
  load: number;
}

/**
 * How facts that no file has are made of those that a load changed, inside the load's transaction. Its rows are written
 * and closed by that load, so that `asAt` and an undo find them as they find all others.
 */
export interface Derivation {
  /** The table of the fact it follows from. */
  from: string;
  /** The tables it keeps. */
  into: readonly string[];
  /** Makes them. Returns notes, in sentences. */
  derive(client: Client, change: DerivedLoad): Promise<string[]>;
}
