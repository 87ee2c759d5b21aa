import type { FactColumn } from "@children-first/schema/facts";
import { notCalculated } from "../../readers/workbook/faulty-cell.ts";
import { normalForm } from "./normal-form.ts";
import { readDay, readInstant } from "./read-date.ts";

/** The fault of a cell: a stable code, and what was expected, as the end of a sentence. */
export interface CellProblem {
  code: string;
  expected: string;
}

/** A cell whose value was corrected while reading. The check and message become a finding of the load. */
export interface CleanedCell {
  value: string | null;
  check: string;
  message: string;
}

/** Reads a cell. Returns the text for PostgreSQL, null if nothing is recorded, the fault, or a corrected value. */
export type CellReader = (cell: string) => string | null | CellProblem | CleanedCell;

/** Whether a cell has a fault. */
export function isProblem(read: ReturnType<CellReader>): read is CellProblem {
  return read !== null && typeof read === "object" && "code" in read;
}

/** Texts of source systems and their export tools for "not recorded". */
const notRecorded = new Set(["", "NULL", "null", "N/A", "n/a", "-", "nan", "NaN", "NaT", "<NA>"]);

/** Texts in an identifier's place that identify no person. A lone "0" is one of them. */
const noIdentifier = /^(none|nil|null|nan|n\/?k|unknown|not known|tb[ac]|to be confirmed|undefined|[-?.]+|0+)$/i;

/** Cyrillic and Greek letters that look like a Latin one, each above that one. */
const lookAlikes = ["АВЕКМНОРСТХУІЅЈаеорсухіѕјΑΒΕΗΙΚΜΝΟΡΤΧΥΖο", "ABEKMHOPCTXYISJaeopcyxisjABEHIKMNOPTXYZo"] as const;

/** Days that systems write for an unknown date: the first or last that they can hold. */
const placeholderDays = new Set(["1900-01-01", "1900-01-02", "1901-01-01", "9999-12-31", "9999-01-01"]);
const placeholderText = /^(0001|1753|1899)-|^(31\/12\/1899|30\/12\/1899|01\/01\/(0001|1753))/;

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/g;
const errorCell = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+)/;

/** The reader of a column's cells. `today` ("2026-11-21") is the last possible recorded date. */
export function cellReader(column: FactColumn, today: string): CellReader {
  const read = readers[column.type](column, today);
  return saidAgain.has(column.type) ? remembered(checked(read)) : checked(read);
}

function checked(read: CellReader): CellReader {
  return (cell) => {
    const text = composed(trimmed(cell));
    if (text === notCalculated)
      return {
        code: "formula-without-value",
        expected:
          "a value, and this is a formula that was never calculated. Open the workbook in Excel, save it, and load it again",
      };
    if (errorCell.test(text))
      return {
        code: "formula-error",
        expected: "a value, and this is an error of a spreadsheet formula. Correct the formula, or clear the cell",
      };
    return read(text);
  };
}

/** Types of columns with few different cells. */
const saidAgain: ReadonlySet<FactColumn["type"]> = new Set(["date", "code", "month", "yes-no"]);
const mostRemembered = 5_000;

/** Reads each cell once, up to a limit of different cells. */
function remembered(read: CellReader): CellReader {
  const answers = new Map<string, ReturnType<CellReader>>();
  return (cell) => {
    const known = answers.get(cell);
    if (known !== undefined) return known;
    const answer = read(cell);
    if (answers.size >= mostRemembered) answers.clear();
    answers.set(cell, answer);
    return answer;
  };
}

/** The cell without spaces at either end, including invisible and non-breaking ones. */
function trimmed(cell: string): string {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  // Nearly every cell begins and ends with a plain character.
  if (first > 32 && first < 127 && last > 32 && last < 127) return cell;
  return cell.replace(/^[\s\u200B-\u200D\u2060]+/, "").replace(/[\s\u200B-\u200D\u2060]+$/, "");
}

/** The text with each accented letter as one character. Files spell them in two ways. */
function composed(text: string): string {
  return /[\u0300-\u036F]/.test(text) ? text.normalize("NFC") : text;
}

function unseenRemoved(text: string): string {
  return text.replaceAll("\u00A0", " ").replaceAll(zeroWidth, "");
}

/**
 * An identifier of Latin letters, digits and marks, with letters that only look Latin replaced, and those of double width.
 */
function inLatinLetters(identifier: string): string {
  if (!/[\u0370-\u04FF\uFF01-\uFF5E]/.test(identifier)) return identifier;
  const [alike, latin] = lookAlikes;
  const text = identifier.normalize("NFKC");
  const replaced = text.replaceAll(/[\u0370-\u04FF]/g, (letter) => latin[alike.indexOf(letter)] ?? letter);
  return /[\u0370-\u04FF]/.test(replaced) ? text : replaced;
}

const readers: Readonly<Record<FactColumn["type"], (column: FactColumn, today: string) => CellReader>> = {
  text: () => (text) => (notRecorded.has(text) ? null : text),

  identifier:
    ({ required }) =>
    (cell) => {
      if (notRecorded.has(cell)) return null;
      const text = (/^="(.*)"$/.exec(cell)?.[1] ?? unseenRemoved(cell)).trim();
      if (noIdentifier.test(text)) return required ? nobody : { value: null, ...noneRecorded };
      if (/^\d([.,]\d+)?E\+?\d+$/i.test(text) && /[.,+]/.test(text)) return rounded;
      const whole = /^(\d+)\.0+$/.exec(text)?.[1];
      if (whole !== undefined) return { value: whole, ...decimalsRemoved };
      const latin = inLatinLetters(text);
      return latin === text ? text : { value: latin, ...lettersReplaced };
    },

  date: (column, today) => (cell) => {
    if (notRecorded.has(cell)) return null;
    const text = unseenRemoved(cell);
    const day = readDay(text);
    if (placeholderText.test(text) || (day !== null && placeholderDays.has(day)))
      return column.required ? placeholder : { value: null, ...noDayRecorded };
    if (day === null) return { code: "not-a-date", expected: `a date such as 2023-07-31 or 31/07/2023${hint(text)}` };
    return !column.mayBeFuture && day > today ? future : day;
  },

  instant: (column, today) => (text) => {
    if (notRecorded.has(text)) return null;
    const instant = readInstant(unseenRemoved(text));
    if (instant === null)
      return { code: "not-a-time", expected: "a date with a time, such as 2023-07-31 14:05 or 31/07/2023 14:05" };
    return !column.mayBeFuture && instant.slice(0, 10) > today ? future : instant;
  },

  integer: (column) => (text) => {
    if (notRecorded.has(text)) return null;
    const digits = /^(-?\d{1,9})(?:\.0+)?$/.exec(unseenRemoved(text))?.[1];
    if (digits === undefined) return { code: "not-a-number", expected: "a whole number without marks, such as 1250" };
    return inRange(column, digits);
  },

  number: (column) => (text) => {
    if (notRecorded.has(text)) return null;
    const digits = unseenRemoved(text);
    if (!/^-?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})$/.test(digits))
      return { code: "not-a-number", expected: "a number without marks, such as 1250 or 0.6" };
    return inRange(column, digits);
  },

  "yes-no": () => (text) => {
    if (notRecorded.has(text)) return null;
    return (
      yesNo.get(unseenRemoved(text).toLowerCase()) ?? { code: "not-yes-or-no", expected: "Y or N (or Yes, No, 1, 0)" }
    );
  },

  month: () => (text) => {
    if (notRecorded.has(text)) return null;
    const month = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-\d{2})?$/.exec(unseenRemoved(text))?.[1];
    return month ?? { code: "not-a-month", expected: "a month such as 2023-07" };
  },

  code: ({ codes, codeAliases = {} }) => {
    if (codes === undefined) return (text) => (notRecorded.has(text) ? null : unseenRemoved(text));
    const known = new Map(codes.flatMap((code) => formsOf(code).map((form) => [form, code] as const)));
    const expected = `one of ${codes.join(", ")}`;
    const aliases = Object.entries(codeAliases);
    return (text) => {
      const form = normalForm(text);
      const code = known.get(text) ?? known.get(form);
      if (code !== undefined) return code;
      if (notRecorded.has(text)) return null;
      const alias = aliases.find(([, patterns]) => patterns.some((pattern) => pattern.test(form)));
      return alias?.[0] ?? { code: "unknown-code", expected };
    };
  },
};

const nobody: CellProblem = {
  code: "not-an-identifier",
  expected: "an identifier, and this identifies no person. Record it in the source system and export again",
};

const noneRecorded = {
  check: "not-an-identifier",
  message:
    "the identifier identifies no person, such as nan, unknown or 0, and is taken as not recorded. Record it in the source system.",
};

const rounded: CellProblem = {
  code: "scientific-notation",
  expected: "an identifier in full, and a spreadsheet has rounded this one. Export it again, with the column as text",
};

const decimalsRemoved = {
  check: "identifier-with-decimals",
  message:
    "the identifier is written as a number with decimals, such as 1001.0, and is read without them. Export the column as text.",
};

const lettersReplaced = {
  check: "look-alike-letters",
  message:
    "the identifier has letters of another alphabet or width that look like Latin ones, and is read with the Latin ones. Type it again in the source system.",
};

const placeholder: CellProblem = {
  code: "placeholder-date",
  expected:
    "the day itself, and this is what a system writes where the day is unknown. Record the day in the source system",
};

const noDayRecorded = {
  check: "placeholder-date",
  message:
    "the date is one that systems write where the day is unknown, such as 1900-01-01, and is taken as not recorded.",
};

const future: CellProblem = {
  code: "future-date",
  expected: "a day that has been. Correct the year in the source system",
};

const yesNo = new Map([
  ...["y", "yes", "1", "true", "t"].map((word) => [word, "t"] as const),
  ...["n", "no", "0", "false", "f"].map((word) => [word, "f"] as const),
]);

/** The forms of a code: its own, and for yes and no the usual short or long one. */
function formsOf(code: string): string[] {
  const short: Readonly<Record<string, string>> = { Yes: "y", No: "n", Y: "yes", N: "no", "Not applicable": "n a" };
  const other = short[code];
  return [code, normalForm(code), ...(other === undefined ? [] : [other])];
}

function inRange({ least, greatest }: FactColumn, digits: string): string | CellProblem {
  const number = Number(digits);
  if ((least ?? number) <= number && number <= (greatest ?? number)) return digits;
  return {
    code: "out-of-range",
    expected:
      greatest === undefined ? `a number of at least ${least}` : `a number from ${least ?? "any"} to ${greatest}`,
  };
}

function hint(text: string): string {
  if (/^\d{5}(\.\d+)?$/.test(text)) return ", and this is a spreadsheet's day number. Format the column as a date";
  const monthFirst = /^(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(text);
  if (monthFirst && Number(monthFirst[2]) > 12) return ", and this has the month first. Export it with the day first";
  return "";
}
