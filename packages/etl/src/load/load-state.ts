import type { Client } from "pg";
import type { KnownFile } from "../tables/known-load.ts";
import type { ExtractDate } from "./dating/extract-date.ts";
import type { LoadOptions } from "./load-options.ts";
import type { LoadReport } from "./load-report.ts";
import type { OpenedFile } from "./open-file.ts";
import type { PlannedTable } from "./plan-tables.ts";

/** The inputs of a load, which every step reads and none changes. */
export interface LoadContext {
  readonly client: Client;
  readonly opened: OpenedFile;
  readonly known: KnownFile;
  readonly options: LoadOptions;
}

/** The progress of a load. Each step reads it and adds to it. */
export interface LoadState extends LoadContext {
  /** Every table of the file. */
  readonly planned: readonly PlannedTable[];
  /** The tables to load, without those that are already loaded. Each comes after those that it refers to. */
  waiting: readonly PlannedTable[];
  /** The current table. A failure becomes its refusal. */
  current: PlannedTable;
  /** One for each table that has been loaded, now or before. */
  readonly reports: LoadReport[];
  /** The tables without rows. */
  readonly without: PlannedTable[];
  /** The names of tables without rows whose current rows stay. */
  readonly empty: string[];
  /** The periods that the loaded tables cover completely, by the name of their column. */
  readonly periods: Map<string, readonly string[]>;
  /** The dates of the loaded tables' extracts, by the number of the load. */
  readonly dates: Map<number, ExtractDate>;
  /** The report of a refused table, because of which the whole file is refused. */
  refused: LoadReport | null;
}
