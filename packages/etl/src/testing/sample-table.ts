import { csvCell } from "@children-first/schema";
import { csvRows } from "../readers/csv-rows.ts";

/** A small CSV file for a test that changes one thing in it: a header, and the rows below it. */
export interface SampleTable {
  header: readonly string[];
  rows: readonly (readonly string[])[];
}

/** Reads a sample's text. Blank lines are left out. */
export async function sampleTable(text: string): Promise<SampleTable> {
  const all: string[][] = [];
  async function* chunks() {
    yield text.replace(/^\uFEFF/, "");
  }
  for await (const { rows } of csvRows(chunks()))
    all.push(...rows.filter((cells) => cells.some((cell) => cell !== "")));
  const [header = [], ...rows] = all;
  return { header: header.map((name) => name.trim()), rows };
}

/** The sample as the text of a file. */
export function sampleText({ header, rows }: SampleTable): string {
  return `${[header, ...rows].map((cells) => cells.map(csvCell).join(",")).join("\n")}\n`;
}

/** The sample with the last row first. */
export function reversed({ header, rows }: SampleTable): SampleTable {
  return { header, rows: rows.toReversed() };
}

/** The sample with one more column at the end, the same in every row. */
export function withColumn({ header, rows }: SampleTable, name: string, cell: string): SampleTable {
  return { header: [...header, name], rows: rows.map((cells) => [...cells, cell]) };
}

/** The sample without a column, by its place. */
export function withoutColumn({ header, rows }: SampleTable, place: number): SampleTable {
  return { header: header.toSpliced(place, 1), rows: rows.map((cells) => cells.toSpliced(place, 1)) };
}

/**
 * The sample with the cells of one row changed. Row numbers are a spreadsheet's, so the first below the header is 2.
 */
export function withRow(table: SampleTable, row: number, change: (cells: readonly string[]) => string[]): SampleTable {
  return { ...table, rows: table.rows.map((cells, index) => (index + 2 === row ? change(cells) : cells)) };
}
