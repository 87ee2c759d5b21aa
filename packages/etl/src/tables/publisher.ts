import type { Finding } from "./finding.ts";
import type { Refusal } from "../refusal.ts";

/** What a publish changed, in rows of the file; `withdrawn` counts rows of earlier loads that the file no longer has. */
export interface PublishedCounts {
  loaded: number;
  /** How many of the loaded rows took the place of an earlier one. */
  changed: number;
  unchanged: number;
  withdrawn: number;
  /** What else there is to say of the file, in sentences. */
  note?: string;
  /** What the loader's checks found. */
  findings?: readonly Finding[];
  /** Why the file as a whole is refused after all, in sentences: nothing of it has been published. */
  refused?: string;
}

/**
 * Takes the rows of one file into one kind of table, inside the load's transaction.
 *
 * The engine streams the lines into the temporary table `staged`, which has at least the columns `row` and `words`. The words
 * of a refused row are its column, code and message.
 */
export interface Publisher {
  /** The row's lines of COPY text for `staged`; of its refusal where it cannot be taken. Cells are as many as the header's. */
  stage(cells: readonly string[], row: number): string;
  /** The line of COPY text of a row that is refused before its cells are looked at. */
  refuse(row: number, refusal: Refusal): string;
  /** Publishes the staged rows, at least one of which is not refused. It may refuse more of them by setting their words. */
  publish(load: number): Promise<PublishedCounts>;
}

/** The counts with the notes about the file's header, where there are any. */
export function withNotes(counts: PublishedCounts, notes: readonly string[] = []): PublishedCounts {
  return notes.length === 0 ? counts : { ...counts, note: notes.join(" ") };
}
