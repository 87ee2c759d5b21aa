import type { Loader } from "../loader.ts";

/** How files are loaded. `authority` is the ONS code of the authority that runs this platform. */
export interface LoadOptions {
  loaders: readonly Loader[];
  authority: string;
  /** The files are the project's own sample: they give way to any other data of the same table. */
  sample?: boolean;
  /** Load a file even where its table is current from a newer one, or would lose most of its rows. */
  force?: boolean;
  /** The only table that the file may be of, or hold among others; a file of another is refused. */
  target?: string;
  /** Called now and again with the number of rows of a table that have been read. */
  onRows?: (read: number) => void;
  /** Leave the counting of KPIs to the caller, once all files are in. Default: each load counts. */
  countLast?: boolean;
  /** Try only: the load is rolled back before anybody can see it, and leaves no entry in the ledger. */
  rehearsal?: Rehearsal;
}

/** What is done inside the transaction of a load that is tried: before its first row, and when all is in place. */
export interface Rehearsal {
  before(): Promise<void>;
  after(): Promise<void>;
}
