/** How a text begins that a spreadsheet runs as a formula, as a regular expression. Source: OWASP, CSV injection. */
export const formulaStart = "^'*[=+@\\t\\r-]";

const startsFormula = new RegExp(formulaStart);

/** Text as a cell of a CSV file, in quotes where it needs them. Source: RFC 4180. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text as a cell of a file that people download, be it a header, a label or a value: what starts like a formula has an
 * apostrophe before it and is never run as one. One more apostrophe, where one is there already, so that it can be taken
 * off again without a loss. A number is no text, and is written as it is.
 */
export function exportCell(text: string): string {
  return csvCell(startsFormula.test(text) ? `'${text}` : text);
}

/** The text that a cell of an export stands for: `exportCell` undone, but for the quotes. */
export function importCell(cell: string): string {
  return cell.charCodeAt(0) === 39 && startsFormula.test(cell) ? cell.slice(1) : cell;
}
