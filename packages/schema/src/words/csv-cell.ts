/** How a text begins that a spreadsheet runs as a formula, as a regular expression. Source: OWASP, CSV injection. */
export const formulaStart = "^'*[=+@\\t\\r-]";

const startsFormula = new RegExp(formulaStart);

/**
 * A text as a cell of a CSV file, in quotes where it needs them. Source: RFC 4180.
 *
 * @example
 * csvCell("Duty, South"); // '"Duty, South"'
 */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text as a cell of a file that people download. Numbers do not need it.
 *
 * A text that starts like a formula gets an apostrophe before it, so that no spreadsheet runs it. One with an
 * apostrophe gets one more, so that `importCell` can take it off again.
 *
 * @example
 * exportCell("=1+1"); // "'=1+1"
 */
export function exportCell(text: string): string {
  return csvCell(startsFormula.test(text) ? `'${text}` : text);
}

/**
 * The text of a cell that `exportCell` wrote, once its quotes are gone.
 *
 * @example
 * importCell("'=1+1"); // "=1+1"
 */
export function importCell(cell: string): string {
  return cell.charCodeAt(0) === 39 && startsFormula.test(cell) ? cell.slice(1) : cell;
}
