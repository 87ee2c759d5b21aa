import type { Fact } from "@children-first/schema/facts";
import type { TableFile } from "./table-file.ts";

/** One table of a file while it is written. */
export interface TableOfFile {
  fact: Fact;
  header: readonly string[];
  /** The sheet, or the kind of record; null where the file is one table. */
  part: string | null;
  /** Where it comes among the tables of its file. */
  order: number;
}

/** A file that holds one table or several. It is made with its first row. */
export interface ExtractFile {
  open(table: TableOfFile): TableFile;
  close(): void;
}

/** How a kind of file is written. */
export type FileForm = (path: string) => ExtractFile;
