import type { Refusal } from "../refusal.ts";

/** Consecutive rows of a table, without its header. */
export interface RowBatch {
  /** The row number of `rows[0]` in a spreadsheet. */
  first: number;
  rows: string[][];
  /** The number of each row, if they are not consecutive: the lines of an XML file. */
  numbers?: readonly number[];
  /** Rows that the reader refuses, by their place in `rows`. */
  refused?: ReadonlyMap<number, Refusal>;
}

/** A table of a file: a whole CSV file, a sheet of a workbook, or a kind of record of an XML file. */
export interface SourceTable {
  /** The name for a loader to recognise: the file's, or for a part the part's ("Audits", "cin-census assessments"). */
  name: string;
  /** The part of the file, for people ("sheet Audits"). Null if the file is one table. */
  part: string | null;
  /** The cells of the header, each trimmed, without empty ones at its end. */
  header: readonly string[];
  /** The DfE code of the authority that the file names. Left out if it names none. */
  laCode?: string;
  /** Set for an XML file: it is no grid, so its cells have no addresses. */
  unaddressed?: true;
  /** The header's row number in a spreadsheet. 1 if it has no row. */
  headerRow: number;
  /**
   * Batches of the rows below the header, with a spreadsheet's row numbers. Can be read again.
   *
   * @throws {FileRefusal} for faults that only show while reading, such as an unclosed quote; the rows before it come
   *   first
   */
  rows(): AsyncIterable<RowBatch>;
  /** Notes after the rows have been read, in sentences: skipped rows, hidden rows. */
  notes?(): readonly string[];
}

/**
 * Finds the owner of a table, such as its loader, by name and header. Null if it has none. The first row of a file with
 * an owner is the header.
 */
export type OwnerOf<Owner> = (name: string, header: readonly string[]) => Owner | null;

/** A table with its owner. Null if it has none. */
export interface OwnedTable<Owner> extends SourceTable {
  owner: Owner | null;
}

/** The number of a row of a batch, for people. */
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
