/**
 * Why a row, or a whole file, was not taken.
 *
 * `column` is the header of the wrong cell, null for a row or file as a whole. `code` is stable and kebab-case.
 * `message` says what was found, what was expected and what to do.
 *
 * @example
 * const refusal: Refusal = {
 *   column: "received_on",
 *   code: "not-a-date",
 *   message: `Row 7, column "received_on": found text, expected a date such as 31/07/2023. Correct it in the source system.`,
 * };
 */
export interface Refusal {
  column: string | null;
  code: string;
  message: string;
}

/**
 * A refusal with its place. `row` counts from 1, header included, as a spreadsheet shows it; 0 is the file itself.
 * `cell` is the wrong cell's address ("C7"), if it is a single cell of a table.
 */
export interface PlacedRefusal extends Refusal {
  row: number;
  cell?: string | null;
}

/**
 * Refuses a whole file: nothing of it is loaded, and the ledger keeps the reason.
 *
 * @example
 * throw new FileRefusal("no-rows", "The file has a header and no rows. Check the export's dates and filters.", { row: 1 });
 */
export class FileRefusal extends Error {
  readonly row: number;
  readonly column: string | null;
  readonly code: string;

  constructor(code: string, message: string, place: { row?: number; column?: string } = {}) {
    super(message);
    this.name = "FileRefusal";
    this.code = code;
    this.row = place.row ?? 0;
    this.column = place.column ?? null;
  }
}

/** Whether the result of a row function is a refusal. */
export function isRefusal(row: object): row is Refusal {
  return "code" in row && "message" in row;
}
