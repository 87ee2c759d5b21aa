import { numberWords } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";

/** What was wrong with a refused row and what to do, where its row and column stand beside it: without their names. */
export function refusalWords(refusal: {
  readonly row: number;
  readonly column?: string | null;
  readonly message: string;
}): string {
  const { row, column, message } = refusal;
  const place = column ? `Row ${row}, column "${column}": ` : `Row ${row}: `;
  return message.startsWith(place) ? sentence(message.slice(place.length)) : message;
}

/** Where the first of some rows is: "First in cell C7", or "Row 43" of one alone. */
export function firstPlace(of: {
  readonly rows: number;
  readonly firstRow: number;
  readonly cell?: string | null;
}): string {
  const place = of.cell ? `cell ${of.cell}` : `row ${numberWords(of.firstRow)}`;
  return of.rows > 1 ? `First in ${place}` : sentence(place);
}

/** A refusal's words around what it says was found in the failing cell. */
export interface FoundCell {
  readonly before: string;
  /** As the words have it, quotes and all. */
  readonly cell: string;
  readonly after: string;
}

/** How messages repeat a cell: what was found of it before what was expected, or what it is not; of a person its shape only. */
const repeated = [
  /^(?<before>.*?\bfound )(?<cell>(?:a value of the shape )?".*")(?<after>, expected .*)$/is,
  /^(?<before>)(?<cell>".*?")(?<after> is not .*)$/s,
  /^(?<before>.* is )(?<cell>blank|empty)(?<after>\b.*)$/s,
];

/** Where a refusal's words repeat the failing cell; null where they do not. */
export function foundCell(words: string): FoundCell | null {
  for (const pattern of repeated) {
    const { before, cell, after } = pattern.exec(words)?.groups ?? {};
    if (cell !== undefined) return { before: before!, cell, after: after! };
  }
  return null;
}
