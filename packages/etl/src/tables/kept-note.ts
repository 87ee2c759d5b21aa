import { rowsInWords } from "./facts/rows-in-words.ts";

/** Rows that stay current although the file does not have them, because it has refused rows that could be they. */
export interface Kept {
  readonly kept: number;
  /** The refused rows of unknown key, and the row number of the first. */
  readonly unread: number;
  readonly first: number;
}

/** The note about rows that stay, for `PublishedCounts`. Without such rows there is none. */
export function keptNote({ kept, unread, first }: Kept): { note?: string } {
  if (kept === 0) return {};
  const [refused, stay] = [`${rowsInWords(unread)} ${unread === 1 ? "was" : "were"} refused`, rowsInWords(kept)];
  return {
    note: `${refused} before ${unread === 1 ? "its" : "their"} key was known, the first of them row ${first}. So ${stay} that the file does not have ${kept === 1 ? "stays" : "stay"} current. Correct what was refused, and load the file again.`,
  };
}
