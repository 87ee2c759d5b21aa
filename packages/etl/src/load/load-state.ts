import type { Client } from "pg";
import type { KnownFile } from "../tables/known-load.ts";
import type { LoadOptions } from "./load-options.ts";
import type { LoadReport } from "./load-report.ts";
import type { OpenedFile } from "./open-file.ts";
import type { PlannedTable } from "./plan-tables.ts";

/** What every step of a load needs and none changes. */
export interface LoadContext {
  readonly client: Client;
  readonly opened: OpenedFile;
  readonly known: KnownFile;
  readonly options: LoadOptions;
}

/** How far a load has come. Each step reads it and writes what it adds. */
export interface LoadState extends LoadContext {
  /** Every table of the file. */
  readonly planned: readonly PlannedTable[];
  /** The tables that are to be loaded: those that are not already loaded, each after those it refers to. */
  waiting: readonly PlannedTable[];
  /** The table that is being loaded: what goes wrong is its refusal. */
  current: PlannedTable;
  /** One for each table that was loaded, or is loaded already. */
  readonly reports: LoadReport[];
  /** The tables that turned out to have no rows. */
  readonly without: PlannedTable[];
  /** Names of those of which nothing has changed. */
  readonly empty: string[];
  /** The periods that the loaded tables are all of, by the column that names them. */
  readonly periods: Map<string, readonly string[]>;
  /** The report of a table that was refused, for which the whole file is. */
  refused: LoadReport | null;
}
