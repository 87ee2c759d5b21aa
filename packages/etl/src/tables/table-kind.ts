import type { Client } from "pg";
import type { KnownFile, KnownLoad, NamedPart } from "./known-load.ts";
import type { Publisher } from "./publisher.ts";
import type { TargetTable } from "./target-table.ts";

/** The periods that the rows of a table are of, with the column that names them. */
export interface NamedPeriods {
  readonly column: string;
  readonly periods: readonly string[];
}

/** Rows of a table that are to be withdrawn, because a file is the whole of their periods and has none of them. */
export interface Withdrawal {
  /** Of how many periods they are. */
  readonly periods: number;
  /** Withdraws them for a load. Returns how many there were. */
  withdraw(load: number): Promise<number>;
}

/** The facts from which KPIs are to be counted again. */
export interface ChangedFacts {
  readonly authority: string;
  readonly facts: readonly string[];
}

/**
 * A kind of table that files are loaded into: all that the load asks of it. A new kind is a folder that exports one such
 * value, and a line in `table-kinds.ts`.
 *
 * Every method takes the plan of a file. Those with a `client` run inside the transaction of the load.
 */
export interface TableKind<Plan> {
  /** The table that the plan writes. */
  target(plan: Plan): TargetTable;
  /** What only the file's name says of all its rows, such as the year of a return; null for nothing. */
  edition(plan: Plan): string | null;
  /** Other tables that a load of this one reads, or withdraws rows of. No load writes them meanwhile. */
  related(plan: Plan): readonly TargetTable[];
  /** The tables that are loaded first where the same file holds them, by name: its rows refer to theirs. */
  follows(plan: Plan): readonly string[];
  /** Whether a file may be older than the one that was loaded last, because each adds its own rows. */
  takesAnyOrder(plan: Plan): boolean;
  /** Whether the table is of a time that moves on, so that all of its rows may be others in the next file. */
  movesOn(plan: Plan): boolean;
  /** The load by which the table is as the file has it; null where the file is to be loaded. */
  loadedAs(client: Client, plan: Plan, part: NamedPart, known: KnownFile): Promise<KnownLoad | null>;
  /** Makes the temporary table `staged`, and returns what fills and publishes it. */
  publisher(client: Client, plan: Plan, options: { replacesSample: boolean }): Promise<Publisher>;
  /** The notes of a load of the project's own sample. */
  sampleNotes(notes: readonly string[]): string[];
  /** The periods of which the staged rows are all there are; null where the file does not say that of any. */
  periods(client: Client, plan: Plan): Promise<NamedPeriods | null>;
  /** The current rows of some periods, of which a file has none for this table. Null where there are no such rows. */
  withdrawal(client: Client, plan: Plan, periods: ReadonlyMap<string, readonly string[]>): Promise<Withdrawal | null>;
  /** The facts that some loads have changed through this plan; null where no KPI is counted from the table. */
  changedFacts(client: Client, plan: Plan, loads: readonly number[]): Promise<ChangedFacts | null>;
}
