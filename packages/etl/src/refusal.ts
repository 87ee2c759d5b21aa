/**
 * Why a row, or a whole file, was not taken.
 *
 * `column` is the header of the offending cell, null where the row or file as a whole is meant. `code` is stable and
 * kebab-case; `message` says what was found, what was expected and what to do.
 */
export interface Refusal {
  column: string | null;
  code: string;
  message: string;
}

/**
 * A refusal with its place: `row` counts from 1, header included, as a spreadsheet shows it; 0 is the file itself. `cell` is
 * the failing cell's address there ("C7"), where one cell of a table fails.
 */
export interface PlacedRefusal extends Refusal {
  row: number;
  cell?: string | null;
}

/** Thrown where a whole file cannot be taken: nothing of it is loaded, and the ledger keeps the reason. */
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

/** Whether a row function refused the row. */
export function isRefusal(row: object): row is Refusal {
  return "code" in row && "message" in row;
}
