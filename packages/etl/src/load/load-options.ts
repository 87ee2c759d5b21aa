import type { Loader } from "../loader.ts";

/** The options of a load. `authority` is the ONS code of the authority that runs this platform. */
export interface LoadOptions {
  loaders: readonly Loader[];
  authority: string;
  /** When the extract was taken. Default: what the file's name, its contents or its records tell. */
  asAt?: Date;
  /** The path whose names tell about the file, where it was moved to be loaded. Default: its own. */
  place?: string;
  /** The year of a return by its first 1 April, for files whose names do not have it. Default: their names. */
  year?: number;
  /** The files are the project's own sample. They give way to any other data of the same table. */
  sample?: boolean;
  /** Load the file even if its table has data of a newer file, or would lose most of its rows. */
  force?: boolean;
  /** The file is the whole table, also where its loader takes a file as an addition: rows it lacks are withdrawn. */
  whole?: boolean;
  /** The only table to accept. A file without it is refused. */
  target?: string;
  /** Called from time to time with the number of rows of a table that have been read. */
  onRows?: (read: number) => void;
  /** Leave the counting of KPIs to the caller, after all files. Default: each load counts. */
  countLast?: boolean;
  /** Only try: the load is rolled back before it is visible, and has no entry in the ledger. */
  rehearsal?: Rehearsal;
}

/** Work to do inside the transaction of a tried load: before its first row, and when all rows are in place. */
export interface Rehearsal {
  before(): Promise<void>;
  after(): Promise<void>;
}
