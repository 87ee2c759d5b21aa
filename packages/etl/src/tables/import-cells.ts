import { importCell } from "@children-first/schema";

/**
 * The cells of a row of a published table without what our export put before those that a spreadsheet would run, so that an
 * export loads to the very same rows. Nearly every row is answered as it is.
 */
export function importCells(cells: readonly string[]): readonly string[] {
  return cells.some(startsWithApostrophe) ? cells.map((cell) => importCell(cell)) : cells;
}

function startsWithApostrophe(cell: string): boolean {
  return cell.charCodeAt(0) === 39;
}
