import type { Client } from "pg";
import type { Day } from "@children-first/schema";
import type { ExtractDate } from "../load/dating/extract-date.ts";
import type { KnownFile, KnownLoad, NamedPart } from "./known-load.ts";
import type { Publisher } from "./publisher.ts";
import type { TargetTable } from "./target-table.ts";

/** The periods of a table's rows, and their column. */
export interface NamedPeriods {
  readonly column: string;
  readonly periods: readonly string[];
}

/** Rows of a table to withdraw, because a file covers their periods completely and has none of them. */
export interface Withdrawal {
  /** The number of their periods. */
  readonly periods: number;
  /** Withdraws them for a load. Returns their number. */
  withdraw(load: number): Promise<number>;
}

/** The days of a table's staged rows, none of them in the future. Null if there is none. */
export interface StagedDays {
  /** The latest day of the periods that the rows say they are of. */
  readonly stated: Day | null;
  /** The latest day of their records. */
  readonly latest: Day | null;
}

/** The facts whose KPIs must be counted again. */
export interface ChangedFacts {
  readonly authority: string;
  readonly facts: readonly string[];
}

/** What a publisher has to know beyond the plan. */
export interface PublisherOptions {
  /** Whether the current rows are the project's own sample. */
  readonly replacesSample: boolean;
  /** Whether the file's cells have addresses, such as C7. */
  readonly hasAddresses: boolean;
  /** Whether the file is the whole table, also where files of it add to the earlier ones. */
  readonly whole: boolean;
}

/**
 * A kind of table that files are loaded into. A new kind is a folder that exports one such value, and a line in
 * `table-kinds.ts`. Every method takes the plan of a file. Those with a `client` run inside the load's transaction.
 *
 * @example
 * export const neighbourTables = publishedKind<NeighbourPlan>({
 *   code: ({ modelYear }) => `statistical neighbours ${modelYear}`,
 *   publisher: neighbourPublisher,
 * });
 */
export interface TableKind<Plan> {
  /** The table that the plan writes. */
  target(plan: Plan): TargetTable;
  /** The part of every row's key that only the file's name has, such as the year of a return. Null if there is none. */
  edition(plan: Plan): string | null;
  /** Other tables that this load reads, or withdraws rows of. No other load writes them meanwhile. */
  related(plan: Plan): readonly TargetTable[];
  /** The names of tables that this one's rows refer to. If the same file holds them, they are loaded first. */
  follows(plan: Plan): readonly string[];
  /** Whether a file may be older than the last loaded one, because each adds its own rows. */
  takesAnyOrder(plan: Plan): boolean;
  /** Whether a file adds its rows to those of earlier files, so that a row it does not have stays. */
  isAddition(plan: Plan): boolean;
  /** Whether the table covers a moving time, so that the next file may have none of its rows. */
  movesOn(plan: Plan): boolean;
  /** The date of the extract by what only the file's name has, such as the year of a return. Null if there is none. */
  dated(plan: Plan): ExtractDate | null;
  /** The place in the file of a column that states the day of the extract. Null if there is none. */
  extractDateAt(plan: Plan): number | null;
  /** The days of the staged rows, up to today. */
  days(client: Client, plan: Plan, today: Day): Promise<StagedDays>;
  /** The load that made the table equal to the file. Null if the file must be loaded. */
  loadedAs(client: Client, plan: Plan, part: NamedPart, known: KnownFile): Promise<KnownLoad | null>;
  /** Makes the temporary table `staged`. Returns the publisher that fills and publishes it. */
  publisher(client: Client, plan: Plan, options: PublisherOptions): Promise<Publisher>;
  /** The notes of a load of the project's own sample. */
  sampleNotes(notes: readonly string[]): string[];
  /** The periods that the staged rows cover completely. Null if there are none. */
  periods(client: Client, plan: Plan): Promise<NamedPeriods | null>;
  /** The current rows of some periods without a row in the file. Null if there are no such rows. */
  withdrawal(client: Client, plan: Plan, periods: ReadonlyMap<string, readonly string[]>): Promise<Withdrawal | null>;
  /** The facts that some loads have changed through this plan. Null if no KPI is counted from the table. */
  changedFacts(client: Client, plan: Plan, loads: readonly number[]): Promise<ChangedFacts | null>;
}
