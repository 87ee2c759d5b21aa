import type { TargetTable } from "./target-table.ts";

/** A current load of the very bytes that are to be loaded. */
export interface KnownLoad extends TargetTable {
  readonly id: number;
  readonly loader: string;
  /** The file, or the part of one, as the ledger names it: "audits.xlsx, sheet Audits". */
  readonly file: string;
  readonly edition: string | null;
  readonly rowsRead: number;
  readonly rowsRefused: number;
  /** Whether no later load of the same table and edition is current. */
  readonly isNewest: boolean;
}

/** What the ledger knows of a file before it is read. */
export interface KnownFile {
  /** The current loads of the same bytes, the newest first. */
  readonly loads: readonly KnownLoad[];
  /** The names, among those of the file and its parts, under which other bytes are current. */
  readonly otherwise: ReadonlySet<string>;
}

/** A table of a file, as the ledger would name it. */
export interface NamedPart {
  readonly loader: string;
  /** "audits.xlsx, sheet Audits" */
  readonly entry: string;
  /** "sheet Audits"; null where the file is one table. */
  readonly part: string | null;
}

/**
 * The load by which a published table is as some bytes have it; undefined for none. A published table is called by its file:
 * a copy under another name is the same table, unless that name has a table of its own.
 */
export function publishedLoad(known: KnownFile, { loader, entry, part }: NamedPart): KnownLoad | undefined {
  const loads = known.loads.filter((load) => load.loader === loader && load.authority === null && load.isNewest);
  const own = loads.find(({ file }) => file === entry);
  if (own !== undefined || known.otherwise.has(entry)) return own;
  return loads.find(({ file }) => part === null || file.endsWith(`, ${part}`));
}
