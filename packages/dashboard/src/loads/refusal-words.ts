import { numberWords } from "../words/number-words.ts";
import { sentence } from "../words/sentence.ts";

/**
 * The message of a refused row without its row and column, for a place that already shows them.
 * @example refusalWords({ row: 4, column: "born", message: 'Row 4, column "born": found "soon", expected a day.' });
 * // 'Found "soon", expected a day.'
 */
export function refusalWords(refusal: {
  readonly row: number;
  readonly column?: string | null;
  readonly message: string;
}): string {
  const { row, column, message } = refusal;
  const place = column ? `Row ${row}, column "${column}": ` : `Row ${row}: `;
  return message.startsWith(place) ? sentence(message.slice(place.length)) : message;
}

/** Where the first of some refused rows is: "First in cell C7", or "Row 43" for a single row. */
export function firstPlace(of: {
  readonly rows: number;
  readonly firstRow: number;
  readonly cell?: string | null;
}): string {
  const place = of.cell ? `cell ${of.cell}` : `row ${numberWords(of.firstRow)}`;
  return of.rows > 1 ? `First in ${place}` : sentence(place);
}

/** A message, cut around the content of the failing cell. */
export interface FoundCell {
  readonly before: string;
  /** The content as the message has it, with its quotes. */
  readonly cell: string;
  readonly after: string;
}

/** How messages repeat a cell: found and expected, is not, is blank. The cell of a person appears by its shape only. */
const repeated = [
  /^(?<before>.*?\bfound )(?<cell>(?:a value of the shape )?".*")(?<after>, expected .*)$/is,
  /^(?<before>)(?<cell>".*?")(?<after> is not .*)$/s,
  /^(?<before>.* is )(?<cell>blank|empty)(?<after>\b.*)$/s,
];

/**
 * Finds the content of the failing cell in a message.
 * @returns null if the message does not repeat it
 */
export function foundCell(words: string): FoundCell | null {
  for (const pattern of repeated) {
    const { before, cell, after } = pattern.exec(words)?.groups ?? {};
    if (cell !== undefined) return { before: before!, cell, after: after! };
  }
  return null;
}
