/**
 * The text that a cell of an export stands for. Where text starts with = + - @, a spreadsheet would run it as a formula,
 * so an export puts an apostrophe before it (`export/dataset-layout.ts`); here it comes off, so that an export loads to
 * the very same rows.
 */
export function importText(cell: string): string {
  return cell.charCodeAt(0) === 39 && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
