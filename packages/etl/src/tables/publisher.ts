import type { Finding } from "./finding.ts";
import type { Refusal } from "../refusal.ts";

/**
 * The changes of a publish, in rows of the file. `withdrawn` counts rows of earlier loads that the file no longer has.
 */
export interface PublishedCounts {
  loaded: number;
  /** The loaded rows that replaced an earlier one. */
  changed: number;
  unchanged: number;
  withdrawn: number;
  /** Other notes about the file, in sentences. */
  note?: string;
  /** Findings of the loader's checks. */
  findings?: readonly Finding[];
  /** Why the file as a whole is refused, in sentences. Nothing of it has been published then. */
  refused?: string;
}

/**
 * Publishes the rows of one file to one kind of table, inside the load's transaction.
 *
 * The load streams the lines into the temporary table `staged`, which has at least the columns `row` and `words`. The
 * words of a refused row are its column, code and message.
 */
export interface Publisher {
  /**
   * The row's lines of COPY text for `staged`, or the line of its refusal. There are as many cells as in the header.
   */
  stage(cells: readonly string[], row: number): string;
  /**
   * The line of COPY text of a row that the reader refuses. Its cells show which row it is. If they may have `shifted`,
   * a cell can be under the header of another, and there can be more or fewer than in the header.
   */
  refuse(row: number, refusal: Refusal, cells: readonly string[], shifted: boolean): string;
  /**
   * Publishes the staged rows, of which at least one is not refused. It may refuse more of them by setting their words.
   */
  publish(load: number): Promise<PublishedCounts>;
}

/** Adds the notes about the file's header to the counts. */
export function withNotes(counts: PublishedCounts, notes: readonly string[] = []): PublishedCounts {
  return notes.length === 0 ? counts : { ...counts, note: notes.join(" ") };
}
