import type { Refusal } from "../refusal.ts";

/** Consecutive rows of a table, without its header. */
export interface RowBatch {
  /** The row of `rows[0]` as a spreadsheet counts it. */
  first: number;
  rows: string[][];
  /** The number of each row, where rows do not follow one another: the lines of an XML file. */
  numbers?: readonly number[];
  /** Rows that the reader itself refuses, by their place in `rows`. */
  refused?: ReadonlyMap<number, Refusal>;
}

/** A table that a file holds: the whole of a CSV file, a sheet of a workbook, a kind of record of an XML file. */
export interface SourceTable {
  /** What a loader recognises it by: the file's name, or for a part the part's name ("Audits", "cin-census assessments"). */
  name: string;
  /** Which part of the file it is, as people are told ("sheet Audits"); null where the file is one table. */
  part: string | null;
  /** Each cell trimmed, without the empty ones at its end. */
  header: readonly string[];
  /** The DfE code of the authority that the file says it is of; left out where it says none. */
  laCode?: string;
  /** Set where the file is no table to look at, so that its cells have no addresses: an XML file. */
  unaddressed?: true;
  /** The spreadsheet row of the header; 1 where it has none of its own. */
  headerRow: number;
  /**
   * Batches of the rows below the header, numbered as a spreadsheet counts them. Can be read again.
   *
   * @throws FileRefusal for what only shows while reading, such as a quote that is never closed, after the rows before it
   */
  rows(): AsyncIterable<RowBatch>;
  /** Notes once the rows have been read, in sentences: rows that were skipped, rows that are hidden. */
  notes?(): readonly string[];
}

/**
 * Finds who reads a table of this name and header: null where nobody does. The first row of a file for which there is
 * somebody is the header.
 */
export type OwnerOf<Owner> = (name: string, header: readonly string[]) => Owner | null;

/** A table with the one who reads it; null where nobody does. */
export interface OwnedTable<Owner> extends SourceTable {
  owner: Owner | null;
}

/** The number of a row of a batch as people are told it. */
export function rowNumber(batch: RowBatch, index: number): number {
  return batch.numbers?.[index] ?? batch.first + index;
}

/** The rows of a batch from one place on, with their numbers and refusals. */
export function batchFrom<Batch extends RowBatch>(batch: Batch, place: number): Batch {
  if (place === 0) return batch;
  const { first, rows, numbers, refused } = batch;
  return {
    ...batch,
    first: first + place,
    rows: rows.slice(place),
    ...(numbers && { numbers: numbers.slice(place) }),
    ...(refused && {
      refused: new Map([...refused].flatMap(([at, refusal]) => (at < place ? [] : [[at - place, refusal]]))),
    }),
  };
}
