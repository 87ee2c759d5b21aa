/** A planted fault, as in `faults.json`. */
export interface Fault {
  /** The file's path inside the authority's folder. */
  file: string;
  /** The sheet of a workbook, or the kind of record of a return. Null if the file is one table. */
  part: string | null;
  /** The row number in a spreadsheet, where the header is row 1. In XML the line of the element. */
  row: number;
  /** Null for the whole row. */
  column: string | null;
  what: string;
  /** The code of a load's refusal, or of the cell that it leaves blank; `orphan` for one that it reports in a note. */
  code: string;
  /**
   * Whether a load refuses the row. A row that names a missing record is loaded and reported, and so is one with an
   * unreadable cell in a column that no KPI needs.
   */
  refused: boolean;
}
