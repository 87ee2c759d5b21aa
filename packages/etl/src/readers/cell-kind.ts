import { statusOf } from "@children-first/schema";

/** What a cell of a published table is: a number, a symbol, blank, a number written for people (`1,234`), or text. */
export type CellKind = "number" | "symbol" | "blank" | "formatted" | "text";

const plain = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const formatted = /^[(£$€+-]?\s*[£$€]?\s*\d[\d,\s]*(?:\.\d+)?(?:e[+-]?\d+)?\s*[%)]?$/i;
/** A number that only separators, a currency sign or % stand around: what was meant is plain. */
const dressed = /^-?[£$€]?[\d,\s]*(?:\.\d+)?\s*%?$/;
/** What spreadsheets and programs leave where a number failed. They are refused in a column of numbers, not read as text. */
const debris = /^(?:#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!)|n\/a|na|nan|null|none|inf)$/i;
/** PostgreSQL holds more digits, no statistic does. */
const longestNumber = 40;

/**
 * A number with the government's shorthand behind it. `[u]` says that the number is too unreliable to use; a break,
 * estimate, forecast, provisional or revised number is a number all the same.
 */
const marked = /^(-?(?:\d+(?:\.\d*)?|\.\d+))\s*(\[(?:b|e|f|p|r|u)\])$/i;

/** The number that a cell of kind `number` holds, as PostgreSQL reads it. */
export function numberText(cell: string): string {
  const text = cell.trim();
  return marked.exec(text)?.[1] ?? text;
}

/** The symbol that a cell of kind `symbol` holds, without the square brackets of the shorthand. */
export function symbolText(cell: string): string {
  const text = cell.trim();
  return (marked.exec(text)?.[2] ?? text).replace(/^\[(\w+)\]$/, "$1");
}

/** Which kind a cell is. Spaces around it do not matter. */
export function cellKind(cell: string): CellKind {
  if (plain.test(cell)) return cell.length > longestNumber ? "formatted" : "number";
  const trimmed = cell.trim();
  if (trimmed === "") return "blank";
  if (statusOf(trimmed) !== undefined) return "symbol";
  if (trimmed !== cell && plain.test(trimmed)) return "number";
  const mark = marked.exec(trimmed)?.[2];
  if (mark !== undefined) return mark.toLowerCase() === "[u]" ? "symbol" : "number";
  return formatted.test(trimmed) || debris.test(trimmed) ? "formatted" : "text";
}

/** Says what is wrong with a cell that should hold a number, and what to do. `cell` is of kind `formatted` or `text`. */
export function numberRefusal(
  row: number,
  column: string,
  cell: string,
): { column: string; code: string; message: string } {
  const found = cell.length > 60 ? `${cell.slice(0, 60)}…` : cell;
  const meant = dressed.test(cell.trim()) ? cell.replaceAll(/[^\d.-]/g, "") : "";
  const suggestion = plain.test(meant) ? `Write it as ${meant}, ` : "Write a plain number, ";
  return {
    column,
    code: "not-a-number",
    message:
      `Row ${row}, column "${column}": "${found}" is not a plain number. ${suggestion}` +
      "without thousands separators, % or currency signs, or one of the symbols c, k, low, u, x, z, with or without square brackets.",
  };
}
