import type { Fact } from "@children-first/schema/facts";

/** One table of a file while it is written. */
export interface TableOfFile {
  fact: Fact;
  header: readonly string[];
  /** The sheet, or the kind of record; null where the file is one table. */
  part: string | null;
  /** Where it comes among the tables of its file. */
  order: number;
}

/** A table that is written as its rows come, so that a long one takes no more memory than a short one. */
export interface TableFile {
  /** Writes cells as they are. Answers the row as a spreadsheet counts it; the header is row 1. */
  write(cells: readonly string[]): number;
  close(): void;
}

/** A file that holds one table or several. It is made with its first row. */
export interface ExtractFile {
  open(table: TableOfFile): TableFile;
  close(): void;
}

/** How a kind of file is written. */
export type FileForm = (path: string) => ExtractFile;
