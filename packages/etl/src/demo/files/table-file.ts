import type { FileForm } from "./extract-file.ts";
import { openTextFile } from "./text-file.ts";

/** A table that is written as its rows come, so that a long one takes no more memory than a short one. */
export interface TableFile {
  /** Writes cells as they are. Answers the row as a spreadsheet counts it; the header is row 1. */
  write(cells: readonly string[]): number;
  close(): void;
}

/** A CSV file, which holds one table. */
export const csvForm: FileForm = (path) => {
  let table: TableFile | null = null;
  return {
    open: ({ header }) => (table = openTableFile(path, header)),
    close: () => table?.close(),
  };
};

/** Opens a file with its header. It is UTF-8 with line feeds. */
function openTableFile(path: string, header: readonly string[]): TableFile {
  const file = openTextFile(path);
  let row = 0;

  function write(cells: readonly string[]): number {
    let line = "";
    for (let index = 0; index < cells.length; index += 1) line += (index === 0 ? "" : ",") + cellText(cells[index]!);
    file.write(`${line}\n`);
    row += 1;
    return row;
  }

  write(header);
  return { write, close: () => file.close() };
}

function cellText(cell: string): string {
  return cell.includes(",") || cell.includes('"') || cell.includes("\n") ? `"${cell.replaceAll('"', '""')}"` : cell;
}
