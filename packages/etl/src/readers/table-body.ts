import type { Refusal } from "../refusal.ts";
import { type RowBatch, rowNumber } from "./source-table.ts";

/** The end of a table takes a few rows. More rows than this are data, even if they look like an end. */
const longestEnd = 20;
const total = /^\W*(grand |sub-?)?totals?\b/i;

/**
 * Skips the rows of a table that are no data: repeated headers of combined or printed files, and totals and notes below
 * its last row. Its notes name the skipped rows.
 *
 * Totals and notes among the data stay in their places, and the load refuses them.
 */
export function tableBody(header: readonly string[]) {
  let repeated: number[] = [];
  let end: number[] = [];

  return {
    async *rows(batches: AsyncIterable<RowBatch>): AsyncGenerator<RowBatch> {
      repeated = [];
      end = [];
      let held: RowBatch[] = [];
      const heldRows = () => held.flatMap((batch) => batch.rows.map((_, index) => rowNumber(batch, index)));
      for await (const batch of batches) {
        const kept: number[] = [];
        for (const [index, cells] of batch.rows.entries())
          if (isHeader(cells, header)) repeated.push(rowNumber(batch, index));
          else kept.push(index);
        const all = kept.length === batch.rows.length ? batch : only(batch, kept);
        const { from, ends } = endOf(all, header.length);
        if (from > 0 || heldRows().length + ends.length > longestEnd) {
          yield* held;
          held = [];
        }
        if (from === all.rows.length && ends.length === 0) yield all;
        else if (from > 0) yield only(all, [...all.rows.keys()].slice(0, from));
        if (ends.length > 0) held.push(only(all, ends));
      }
      end = heldRows();
    },
    notes(): string[] {
      return [
        ...(repeated.length === 0 ? [] : [`Passed over, because it is the header again: ${listed(repeated)}.`]),
        ...(end.length === 0 ? [] : [`Passed over, because it is a total or a note below the table: ${listed(end)}.`]),
      ];
    },
  };
}

function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  const [first = ""] = cells;
  const [name = ""] = header;
  // Nearly every row differs from the header in its first cell, so the others are rarely compared.
  if (!first.includes(name) || cells.length < header.length) return false;
  return cells.every((cell, index) => cell.replace(/\s+/g, " ").trim() === (header[index] ?? ""));
}

/** The place where the final blank rows, totals and notes of a batch begin, and which of them are not blank. */
function endOf({ rows, refused }: RowBatch, columns: number): { from: number; ends: number[] } {
  const ends: number[] = [];
  let from = rows.length;
  while (from > 0) {
    const cells = rows[from - 1] as string[];
    const isData = refused?.has(from - 1) || !(isBlank(cells) || isTotal(cells, columns) || isNote(cells, columns));
    if (isData || ends.length === longestEnd) break;
    from -= 1;
    if (!isBlank(cells)) ends.unshift(from);
  }
  return { from, ends };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}

/** "Total" in the first filled cell, and at least one cell empty. */
function isTotal(cells: readonly string[], columns: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return columns > 1 && filled.length < columns && total.test(filled[0] ?? "");
}

/** A sentence in one cell, and all others empty. No identifier has three words. */
function isNote(cells: readonly string[], columns: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return columns > 1 && filled.length === 1 && (filled[0] ?? "").trim().split(/\s+/).length >= 3;
}

function only(batch: RowBatch, places: readonly number[]): RowBatch {
  const refused = new Map<number, Refusal>();
  for (const [index, place] of places.entries()) {
    const refusal = batch.refused?.get(place);
    if (refusal !== undefined) refused.set(index, refusal);
  }
  return {
    first: batch.first,
    rows: places.map((place) => batch.rows[place] as string[]),
    numbers: places.map((place) => rowNumber(batch, place)),
    refused,
  };
}

function listed(rows: readonly number[]): string {
  const shown = rows.slice(0, 10).join(", ");
  return `${rows.length === 1 ? "row" : "rows"} ${shown}${rows.length > 10 ? ` and ${rows.length - 10} more` : ""}`;
}
