import type { ExtractForm, TableFile } from "./extract-file.ts";
import { openTextFile } from "./text-file.ts";

/** A CSV file, which holds one table. */
export const csvForm: ExtractForm = (path) => {
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
