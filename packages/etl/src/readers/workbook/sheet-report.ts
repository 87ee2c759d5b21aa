/** What a whole sheet holds besides its cells, known when its last row has been read. */
export interface SheetReport {
  /** The last row with a value in it, as the spreadsheet numbers rows; 0 where there is none. */
  lastRow: number;
  /** How many columns the widest row has, up to its last value. */
  columns: number;
  /** Cells with a value. */
  cells: number;
  /** Rows with values in them that the sheet does not show (filtered or hidden). */
  hiddenRows: number;
  /** Columns among the first `columns` that the sheet does not show, counted from 0. */
  hiddenColumns: readonly number[];
  /** Merged ranges ("A1:C1"): the value is in the first cell, the others are empty. The first 1,000 of `mergeCount`. */
  merges: readonly string[];
  mergeCount: number;
  formulas: number;
  /** Formulas without a value, given as the cell `notCalculated`. */
  formulasWithoutValue: number;
  /** Cells that show an error (#REF!, #N/A), given as they are. */
  errorCells: number;
}
