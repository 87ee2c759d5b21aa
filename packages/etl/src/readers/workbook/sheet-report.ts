/** A survey of a sheet. It is complete once the sheet's last row has been read. */
export interface SheetReport {
  /** The last row with a value, as the spreadsheet numbers rows. 0 if there is none. */
  lastRow: number;
  /** The number of columns of the widest row, up to its last value. */
  columns: number;
  /** Cells with a value. */
  cells: number;
  /** Rows with values that the sheet does not show (filtered or hidden). */
  hiddenRows: number;
  /** The hidden ones of the first `columns` columns, counted from 0. */
  hiddenColumns: readonly number[];
  /** Merged ranges ("A1:C1"): the value is in the first cell, the others are empty. The first 1,000 of `mergeCount`. */
  merges: readonly string[];
  mergeCount: number;
  formulas: number;
  /** Formulas without a value. Their cells are `notCalculated`. */
  formulasWithoutValue: number;
  /** Cells that show an error (#REF!, #N/A). They are passed on unchanged. */
  errorCells: number;
}
