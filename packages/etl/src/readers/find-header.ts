import { batchFrom, type RowBatch } from "./source-table.ts";

/** A table below title rows. */
export interface TableBelow<Batch extends RowBatch = RowBatch> {
  /** The header's row number in a spreadsheet. */
  headerRow: number;
  /** The header's cells, trimmed. Spaces and line breaks inside them are one space. */
  header: readonly string[];
  /** The rows above the header: titles, dates, notes. */
  above: readonly (readonly string[])[];
  /** The rows below the header. Shorter ones are filled with empty cells to the header's width. */
  rows: AsyncGenerator<Batch>;
  /** Closes the file, if `rows` is not read to its end. */
  close(): Promise<void>;
}

/** Titles take a few rows, so the search for a header ends here. */
const deepestHeader = 50;

/**
 * Finds the header: the first of 50 rows that `recognises` accepts. Then reads on from the same rows. Blank rows stay
 * rows of one empty cell. Rows after the table, such as totals and notes, are left to the loader.
 *
 * @returns the table below the header, or null without a header
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
