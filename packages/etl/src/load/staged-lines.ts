import { textBehindQuote } from "../readers/csv-rows.ts";
import { type RowBatch, rowNumber } from "../readers/source-table.ts";
import { isBlankRow } from "../readers/survey-columns.ts";
import type { Refusal } from "../refusal.ts";
import type { Publisher } from "../tables/publisher.ts";

/**
 * The lines of COPY text for all rows of a table, refused ones included. One pass and one stream serve both, and
 * neither is held in memory. Rows are added to `count`, batch by batch.
 *
 * An empty row is skipped. A row with more or fewer cells than the header is refused.
 */
export async function* stagedLines(
  batches: AsyncIterable<RowBatch>,
  columns: number,
  publisher: Publisher,
  count: { read: number; tell?: ((read: number) => void) | undefined },
): AsyncGenerator<string> {
  for await (const batch of batches) {
    let lines = "";
    for (let index = 0; index < batch.rows.length; index += 1) {
      const cells = batch.rows[index] as string[];
      const row = rowNumber(batch, index);
      if (cells[0] === "" && isBlankRow(cells)) continue;
      count.read += 1;
      const ragged = raggedRow(row, cells.length, columns);
      const refusal = batch.refused?.get(index) ?? ragged;
      if (refusal === null) lines += publisher.stage(cells, row);
      else lines += publisher.refuse(row, refusal, cells, ragged !== null || refusal.code === textBehindQuote);
    }
    count.tell?.(count.read);
    yield lines;
  }
}

function raggedRow(row: number, found: number, expected: number): Refusal | null {
  if (found === expected) return null;
  return {
    column: null,
    code: "ragged-row",
    message:
      `Row ${row} has ${found} ${found === 1 ? "cell" : "cells"} where the header has ${expected}. ` +
      (found > expected
        ? "A comma inside a cell needs double quotes around the cell; notes beside the table do not belong there."
        : "Cells are missing at its end, or the row was cut short."),
  };
}
