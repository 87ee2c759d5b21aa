import type { Fact } from "@children-first/schema/facts";

/** One table of a file that is being written. */
export interface TableOfFile {
  fact: Fact;
  header: readonly string[];
  /** The sheet, or the kind of record. Null if the file is one table. */
  part: string | null;
  /** Its position among the tables of its file. */
  order: number;
}

/** A table that is written row by row, so that a long one takes no more memory than a short one. */
export interface TableFile {
  /** Writes cells without change. Returns the row number in a spreadsheet, where the header is row 1. */
  write(cells: readonly string[]): number;
  close(): void;
}

/** A file of one table or several. It is created with its first row. */
export interface ExtractFile {
  open(table: TableOfFile): TableFile;
  close(): void;
}

/** Opens a file of one kind for writing. */
export type ExtractForm = (path: string) => ExtractFile;
