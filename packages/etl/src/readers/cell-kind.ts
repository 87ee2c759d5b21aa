import { statusOf } from "@children-first/schema";

/** The kind of a cell in a published table. `formatted` is a number written for people: `1,234`. */
export type CellKind = "number" | "symbol" | "blank" | "formatted" | "text";

const plain = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;
const formatted = /^[(£$€+-]?\s*[£$€]?\s*\d[\d,\s]*(?:\.\d+)?(?:e[+-]?\d+)?\s*[%)]?$/i;
/** A number with only separators, a currency sign or % around it. Its meaning is plain. */
const dressed = /^-?[£$€]?[\d,\s]*(?:\.\d+)?\s*%?$/;
/**
 * Texts that spreadsheets and programs write if a number failed. In a column of numbers they are refused, not read as
 * text.
 */
const debris = /^(?:#(?:n\/a|ref!|div\/0!|value!|name\?|num!|null!)|n\/a|na|nan|null|none|inf)$/i;
/** PostgreSQL holds more digits, but no statistic has them. */
const longestNumber = 40;

/**
 * A number with the government's shorthand behind it. `[u]` means that the number is too unreliable to use. A break,
 * estimate, forecast, provisional or revised number is still a number.
 */
const marked = /^(-?(?:\d+(?:\.\d*)?|\.\d+))\s*(\[(?:b|e|f|p|r|u)\])$/i;

/** The number in a cell of kind `number`, as PostgreSQL reads it. */
export function numberText(cell: string): string {
  const text = cell.trim();
  return marked.exec(text)?.[1] ?? text;
}

/** The symbol in a cell of kind `symbol`, without the square brackets of the shorthand. */
export function symbolText(cell: string): string {
  const text = cell.trim();
  return (marked.exec(text)?.[2] ?? text).replace(/^\[(\w+)\]$/, "$1");
}

/** The kind of a cell. Spaces around it do not matter. */
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

/** Explains the fault of a cell that should hold a number, and what to do. `cell` is of kind `formatted` or `text`. */
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
