/**
 * The limits of a workbook, beyond which it is refused. They allow the largest extract that a spreadsheet program can
 * open. A hostile file costs seconds, and stays far under 512 MB of memory.
 */
export const limits = {
  sheets: 1_000,
  /** Characters of a sheet's name. Excel's limit is 31. */
  nameCharacters: 255,
  /** The last row of a spreadsheet. */
  rows: 1_048_576,
  /** Columns with a value in them. */
  columns: 2_000,
  /** Cells of one sheet, empty ones included. */
  cells: 30_000_000,
  /** Characters of one cell. The limit of spreadsheet programs is 32,767. */
  cellCharacters: 100_000,
  /** Characters of one row. */
  rowCharacters: 2_000_000,
  /** Different texts that the cells of all sheets share, and their bytes in UTF-8. */
  sharedStrings: 4_000_000,
  sharedStringBytes: 64 * 1024 * 1024,
  styles: 100_000,
  /** Merged ranges of a sheet that are listed. All are counted. */
  mergesListed: 1_000,
} as const;
