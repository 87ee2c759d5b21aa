/** What was agreed with those who send the files of a loader, beyond the columns that no row can do without. */
export interface SourceContract {
  /**
   * A column that the loader does not know: it is `read` because every column of such a file is data, it is left out and
   * the load says so (`report`), every row that has something in it is refused (`refuse-rows`), or the file is (`refuse`).
   */
  newColumns: "read" | "report" | "refuse-rows" | "refuse";
  /** A column that the loader knows and the file has not. All of its rows lack it, so that to refuse them is to refuse the file. */
  missingColumns: "report" | "refuse";
  /** A column that stands under another name, found by its aliases. */
  renamedColumns: "report" | "refuse";
  /** The share of a file's rows, from 0 to 1, that may be refused; with more, the whole file is. 1: any share may. */
  mostRefused: number;
}

/** The contract of a source that says nothing else: what differs is reported, and every row that can be taken is. */
export const usualContract: SourceContract = {
  newColumns: "report",
  missingColumns: "report",
  renamedColumns: "report",
  mostRefused: 1,
};
