/**
 * Text as an export writes it. What starts with = + - @ a spreadsheet would run as a formula, so an apostrophe goes before
 * it, and before every text that an import would take one off. Source: OWASP, CSV injection.
 */
export function exportText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that a cell of an export stands for, so that an export loads to the very same rows and columns. */
export function importText(cell: string): string {
  return cell.charCodeAt(0) === 39 && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
