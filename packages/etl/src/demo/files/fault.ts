/** A fault that was planted on purpose, as `faults.json` lists it. */
export interface Fault {
  /** The file's path inside the authority's folder. */
  file: string;
  /** The sheet of a workbook, or the kind of record of a return; null where the file is one table. */
  part: string | null;
  /** As a spreadsheet counts, the header being row 1; in XML the line of the element. */
  row: number;
  /** Null where the whole row is meant. */
  column: string | null;
  what: string;
  /** The code that a load gives, or `orphan` for what it reports in a note. */
  code: string;
  /** Whether a load refuses the row. A row that names what is not there is loaded and reported. */
  refused: boolean;
}
