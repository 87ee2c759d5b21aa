import { FileRefusal, type Refusal } from "../refusal.ts";
import type { RowBatch } from "./source-table.ts";

/** The characters that may separate the cells of a row, the usual one first. */
export const delimiters = [",", ";", "\t", "|"] as const;

/** A character that separates the cells of a row. */
export type Delimiter = (typeof delimiters)[number];

/** The code of a refused row with text behind a closing quote. It is not clear where its cells end. */
export const textBehindQuote = "text-behind-quote";

/** A longer cell or row, in characters, has an unclosed quote. It is no data. */
const longest = 1_000_000;

/**
 * Reads the rows of a CSV file, with its header, in batches (RFC 4180). A blank line is a row of one empty cell, so
 * that row numbers are those of a spreadsheet. Line ends may be LF, CRLF or CR, mixed.
 *
 * @throws {FileRefusal} for an unclosed quote, and for a row of more than a million characters
 *
 * @example
 * for await (const { first, rows } of csvRows(fileText("complaints.csv"), ";"))
 *   for (const [index, cells] of rows.entries()) console.log(first + index, cells);
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: Delimiter = ","): AsyncGenerator<CsvBatch> {
  // Written by hand, because a load spends most of its time here: on 793,000 rows csv-parse takes six times as long.
  const rows = rowCollector(delimiter);
  let rest = "";
  for await (const chunk of text) {
    const all = rest + chunk;
    const end = lastLineEnd(all);
    rest = all.slice(end);
    if (rest.length > longest) throw tooLong(rows.next());
    if (end > 0) yield rows.take(all.slice(0, end));
  }
  const last = rows.take(rest === "" ? "" : `${rest}\n`);
  if (last.rows.length > 0) yield last;
  rows.close();
}

/** The place after the last finished line. A CR at the very end may be half of a CRLF, so it does not count yet. */
function lastLineEnd(text: string): number {
  const lineFeed = text.lastIndexOf("\n");
  if (lineFeed >= 0) return lineFeed + 1;
  return text.length > 1 ? text.lastIndexOf("\r", text.length - 2) + 1 : 0;
}

/** Rows of a CSV file. `spanning` are the places in `rows` of those that span several lines. */
export interface CsvBatch extends RowBatch {
  spanning: number[];
}

/** A row whose last cell is still inside quotes. */
interface OpenRow {
  cells: string[];
  /** The open cell, line by line. */
  cell: string[];
  /** The lines of the row, in order. */
  lines: string[];
  length: number;
}

/** Makes rows of pieces of text. Holds one unfinished row, so that memory use stays constant. */
function rowCollector(delimiter: Delimiter) {
  let next = 1;
  let open: OpenRow | null = null;

  function add(batch: CsvBatch, cells: string[], isStray: boolean): void {
    if (isStray) (batch.refused as Map<number, Refusal>).set(batch.rows.length, strayText(next, cells.length));
    batch.rows.push(cells);
    next += 1;
  }

  return {
    next: () => next,
    take(text: string): CsvBatch {
      const batch: CsvBatch = { first: next, rows: [], refused: new Map(), spanning: [] };
      for (const each of linesOf(text)) {
        if (open === null && !each.includes('"')) {
          batch.rows.push(each.split(delimiter));
          next += 1;
          continue;
        }
        const waiting = [each];
        for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
          const row: OpenRow = open ?? { cells: [], cell: [], lines: [], length: 0 };
          row.lines.push(line);
          row.length += line.length + 1;
          const end = readLine(line, row, open !== null, delimiter);
          if (end === "open") {
            if (row.length > longest) throw neverClosed(next);
            open = row;
            continue;
          }
          open = null;
          if (end === "stray" && row.lines.length > 1) {
            // Its first line alone is refused. The lines below are rows, not parts of a cell whose quote was a mistake.
            add(batch, row.lines[0]!.split(delimiter), true);
            for (let at = row.lines.length - 1; at > 0; at -= 1) waiting.push(row.lines[at]!);
          } else {
            if (row.lines.length > 1) batch.spanning.push(batch.rows.length);
            add(batch, row.cells, end === "stray");
          }
        }
      }
      return batch;
    },
    close(): void {
      if (open !== null) throw neverClosed(next);
    },
  };
}

function linesOf(text: string): string[] {
  if (text === "") return [];
  const lines = text.includes("\r") ? text.split(/\r\n|\n|\r/) : text.split("\n");
  lines.pop();
  return lines;
}

/**
 * Reads one line into a row. With `isOpen` the line begins inside a quoted cell. Blanks around the quotes are not part
 * of the cell.
 *
 * @returns `open` if the line ends inside quotes, `stray` if text follows a closing quote, else `closed`
 */
function readLine(line: string, row: OpenRow, isOpen: boolean, delimiter: Delimiter): "open" | "closed" | "stray" {
  let isStray = false;
  let isQuoted = isOpen;
  let at = 0;
  if (isOpen) row.cell.push("\n");
  for (;;) {
    if (!isQuoted) {
      const quote = openingQuote(line, at);
      isQuoted = quote >= 0;
      if (isQuoted) at = quote + 1;
    }
    if (isQuoted) {
      at = readToClosingQuote(line, at, row.cell);
      if (at < 0) return "open";
    }
    const end = line.indexOf(delimiter, at);
    const rest = line.slice(at, end < 0 ? line.length : end);
    const isBlank = isQuoted && rest.trim() === "";
    if (isQuoted && !isBlank) isStray = true;
    row.cells.push(isQuoted ? row.cell.join("") + (isBlank ? "" : rest) : rest);
    row.cell = [];
    if (end < 0) return isStray ? "stray" : "closed";
    at = end + 1;
    isQuoted = false;
  }
}

/** The place of the quote that opens the cell at `at`. -1 if the cell is not quoted. */
function openingQuote(line: string, at: number): number {
  let place = at;
  while (line.charCodeAt(place) === 32) place += 1;
  return line.charCodeAt(place) === 34 ? place : -1;
}

/**
 * Adds the text up to the closing quote to `cell`.
 *
 * @returns the place behind that quote, or -1 if the line has none
 */
function readToClosingQuote(line: string, from: number, cell: string[]): number {
  for (let at = from; ;) {
    const quote = line.indexOf('"', at);
    if (quote < 0) {
      cell.push(line.slice(at));
      return -1;
    }
    cell.push(line.slice(at, quote));
    if (line.charCodeAt(quote + 1) !== 34) return quote + 1;
    cell.push('"');
    at = quote + 2;
  }
}

function strayText(row: number, cell: number): Refusal {
  return {
    column: null,
    code: textBehindQuote,
    message:
      `Row ${row} has text behind a closing quote (cell ${cell}), so it is not clear where its cells end. ` +
      "Write a quote inside a quoted cell twice, or leave the quotes out, and export the file again.",
  };
}

function neverClosed(row: number): FileRefusal {
  return new FileRefusal(
    "unclosed-quote",
    `Row ${row} opens a double quote that is never closed, so it is not clear where its cells end. ` +
      "Close the quote, or write a quote inside a quoted cell twice, and load the file again.",
    { row },
  );
}

function tooLong(row: number): FileRefusal {
  return new FileRefusal(
    "row-too-long",
    `Row ${row} is longer than ${longest.toLocaleString("en-GB")} characters: this is not a table with one row a line. ` +
      "Export it again as CSV.",
    { row },
  );
}
