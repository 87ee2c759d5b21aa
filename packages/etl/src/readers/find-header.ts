import { batchFrom, type RowBatch } from "./source-table.ts";

/** A table that starts below title rows. */
export interface TableBelow<Batch extends RowBatch = RowBatch> {
  /** The spreadsheet row of the header. */
  headerRow: number;
  /** The header's cells, trimmed, spaces and line breaks inside them made one space. */
  header: readonly string[];
  /** What stands above the header: titles, dates, notes. */
  above: readonly (readonly string[])[];
  /** The rows below the header; each that is shorter is filled up with empty cells to the header's width. */
  rows: AsyncGenerator<Batch>;
  /** Closes the file, where `rows` is not read to its end. */
  close(): Promise<void>;
}

/** Titles take a few rows; a header further down than this is not looked for. */
const deepestHeader = 50;

/**
 * Finds the first row that `recognises` accepts as a header among the first 50, and gives the table below it. Null where
 * there is none. Blank rows stay rows of one empty cell. What follows the table (totals, notes) is the loader's matter.
 *
 * Reads on from the same rows.
 */
export async function findHeader<Batch extends RowBatch>(
  rows: AsyncGenerator<Batch, unknown>,
  recognises: (header: readonly string[], row: number) => boolean,
): Promise<TableBelow<Batch> | null> {
  const above: string[][] = [];
  try {
    for (;;) {
      const step = await rows.next();
      if (step.done === true) return null;
      for (const [index, cells] of step.value.rows.entries()) {
        const row = step.value.first + index;
        if (row > deepestHeader) {
          await rows.return(undefined);
          return null;
        }
        const header = named(cells);
        if (header.length > 0 && recognises(header, row)) {
          const rest = batchFrom(step.value, index + 1);
          const close = async () => void (await rows.return(undefined));
          return { headerRow: row, header, above, rows: below(rest, rows, header.length), close };
        }
        above.push(cells);
      }
    }
  } catch (error) {
    await rows.return(undefined);
    throw error;
  }
}

function named(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  while (names.at(-1) === "") names.pop();
  return names;
}

async function* below<Batch extends RowBatch>(
  first: Batch,
  rows: AsyncGenerator<Batch, unknown>,
  width: number,
): AsyncGenerator<Batch> {
  try {
    if (first.rows.length > 0) yield filled(first, width);
    for await (const batch of rows) yield filled(batch, width);
  } finally {
    await rows.return(undefined);
  }
}

function filled<Batch extends RowBatch>(batch: Batch, width: number): Batch {
  for (const cells of batch.rows) {
    if (cells.length === 1 && cells[0] === "") continue;
    while (cells.length < width) cells.push("");
  }
  return batch;
}
