/**
 * How much of a workbook is read before it is refused. Wide enough for the largest extract that a spreadsheet program
 * can still open, narrow enough that a hostile file costs seconds and stays far under 512 MB of memory.
 */
export const limits = {
  sheets: 1_000,
  /** Characters of a sheet's name; Excel stops at 31. */
  nameCharacters: 255,
  /** The last row that a spreadsheet can have. */
  rows: 1_048_576,
  /** Columns with a value in them. */
  columns: 2_000,
  /** Cells of one sheet, with a value or without. */
  cells: 30_000_000,
  /** Characters of one cell; spreadsheet programs stop at 32,767. */
  cellCharacters: 100_000,
  /** Characters of one row. */
  rowCharacters: 2_000_000,
  /** Different texts that the cells of all sheets share, and their bytes in UTF-8. */
  sharedStrings: 4_000_000,
  sharedStringBytes: 64 * 1024 * 1024,
  styles: 100_000,
  /** Merged ranges of a sheet that are listed; the others are counted. */
  mergesListed: 1_000,
} as const;
