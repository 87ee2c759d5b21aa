import type { ExtractDate } from "../load/dating/extract-date.ts";
import type { TargetTable } from "./target-table.ts";

/** A current load of the same bytes. */
export interface KnownLoad extends TargetTable, ExtractDate {
  readonly id: number;
  readonly loader: string;
  /** The ledger's name for the file or a part of it: "audits.xlsx, sheet Audits". */
  readonly file: string;
  readonly edition: string | null;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  /** Whether no later load of the same table and edition is current. */
  readonly isNewest: boolean;
}

/** The ledger's entries about a file, before it is read. */
export interface KnownFile {
  /** The current loads of the same bytes, the newest first. */
  readonly loads: readonly KnownLoad[];
  /** The names of the file and its parts under which other bytes are current. */
  readonly otherwise: ReadonlySet<string>;
}

/** A table of a file, with the ledger's names. */
export interface NamedPart {
  readonly loader: string;
  /** "audits.xlsx, sheet Audits" */
  readonly entry: string;
  /** "sheet Audits". Null if the file is one table. */
  readonly part: string | null;
}

/**
 * The load of the same bytes as a published table. The file's name identifies such a table. A copy under another name
 * is the same table, unless that name already has a table.
 *
 * @returns undefined if these bytes have no such load
 */
export function publishedLoad(known: KnownFile, { loader, entry, part }: NamedPart): KnownLoad | undefined {
  const loads = known.loads.filter((load) => load.loader === loader && load.authority === null && load.isNewest);
  const own = loads.find(({ file }) => file === entry);
  if (own !== undefined || known.otherwise.has(entry)) return own;
  return loads.find(({ file }) => part === null || file.endsWith(`, ${part}`));
}
