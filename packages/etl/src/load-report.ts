import type { LoadStatus } from "@children-first/schema";
import type { Finding } from "./loader.ts";
import type { PlacedRefusal } from "./refusal.ts";

/**
 * How the load of one file ended. `rowsRead = rowsLoaded + rowsUnchanged + rowsRefused`.
 *
 * Of a file that is refused for its share of refused rows, or for what a check found, every row counts as refused.
 * A file that is already loaded answers with the counts of that load, its loaded rows as unchanged. `refusals` holds
 * the first thousand; the ledger has them all. `loader` is null where no loader reads the file, `load` (the ledger's
 * id) and `sha256` are null where there was no file to read.
 */
export interface LoadReport {
  file: string;
  loader: string | null;
  load: number | null;
  status: LoadStatus;
  sha256: string | null;
  rowsRead: number;
  rowsLoaded: number;
  /** How many of the loaded rows took the place of an earlier one; the rest are new. */
  rowsChanged: number;
  rowsUnchanged: number;
  rowsWithdrawn: number;
  rowsRefused: number;
  refusals: PlacedRefusal[];
  /** What the loader's checks found. */
  findings: readonly Finding[];
  message: string | null;
}

/** A report of a file of which nothing was loaded. */
export function emptyReport(file: string, status: LoadStatus, parts: Partial<LoadReport> = {}): LoadReport {
  return {
    file,
    loader: null,
    load: null,
    status,
    sha256: null,
    rowsRead: 0,
    rowsLoaded: 0,
    rowsChanged: 0,
    rowsUnchanged: 0,
    rowsWithdrawn: 0,
    rowsRefused: 0,
    refusals: [],
    findings: [],
    message: null,
    ...parts,
  };
}
