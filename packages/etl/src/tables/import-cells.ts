import { importCell } from "@children-first/schema";

/**
 * The cells of a row of a published table. Our export marks cells that a spreadsheet would run as a formula. This
 * removes the marks, so that an export loads to the same rows. Nearly every row is returned unchanged.
 */
export function importCells(cells: readonly string[]): readonly string[] {
  return cells.some(startsWithApostrophe) ? cells.map((cell) => importCell(cell)) : cells;
}

function startsWithApostrophe(cell: string): boolean {
  return cell.charCodeAt(0) === 39;
}
