import type { NumberFormat } from "./number-format.ts";

/** The first day of a workbook's calendar: 1 January 1900, as on Windows, or 1904, as in old Macintosh workbooks. */
export type DateSystem = 1900 | 1904;

/** The largest number, written out, has 309 digits. Longer text is not read as a number. */
const longestNumber = 400;
const dayMilliseconds = 86_400_000;
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 } as const;

/**
 * A cell's number as text: dates and times in ISO form if the cell's format shows one, other numbers as plain decimals.
 * Text that is no number stays as it is.
 */
export function numericCellText(raw: string, format: NumberFormat, system: DateSystem): string {
  if (format.kind !== "number") return dateText(raw, format.kind, system) ?? plainNumber(raw);
  const text = plainNumber(raw);
  return format.zeros > 0 && /^\d+$/.test(text) ? text.padStart(format.zeros, "0") : text;
}

/**
 * A number without exponent, as a spreadsheet shows it. Files hold 0.29 as 0.28999999999999998; like a spreadsheet's
 * screen, this keeps 15 significant digits. Whole numbers written out keep every digit.
 */
export function plainNumber(raw: string): string {
  if (raw.length > longestNumber) return raw;
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(raw);
  if (parts === null || !/\d/.test(raw)) return raw;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  if (fraction === "" && exponent === "0" && whole !== "") return raw.replace(/^\+|\.$/g, "");
  const significant = `${whole}${fraction}`.replace(/^0+/, "").replace(/0+$/, "");
  if (significant === "") return "0";
  if (significant.length > 15) {
    const value = Number(raw);
    return Number.isFinite(value) && value !== 0 ? plainNumber(value.toPrecision(15)) : raw;
  }
  return (sign === "-" ? "-" : "") + shifted(`${whole}${fraction}`, whole.length + Number(exponent));
}

/** The decimal number of some digits, with the point after `point` of them. */
function shifted(digits: string, point: number): string {
  const filled = point > 0 ? digits.padEnd(point, "0") : `${"0".repeat(1 - point)}${digits}`;
  const at = Math.max(point, 1);
  const whole = filled.slice(0, at).replace(/^0+(?=\d)/, "");
  const fraction = filled.slice(at).replace(/0+$/, "");
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/**
 * A serial number as `2023-07-31`, or `2023-07-31T14:05:00` if it is not midnight. A format of times gives `14:05:00`,
 * one of elapsed hours `36:00:00`. Rounded to seconds. Null if it is no date.
 *
 * In the 1900 system, serials 60 and 0 are days that never were. They stay as spreadsheets show them, and a check of
 * dates refuses them.
 */
function dateText(raw: string, kind: "date" | "time" | "elapsed", system: DateSystem): string | null {
  const serial = raw === "" ? Number.NaN : Number(raw);
  if (!(serial >= 0) || serial >= lastSerial[system] + 1) return null;
  const seconds = secondsOf(serial);
  if (kind === "elapsed") return clock(seconds);
  const day = Math.floor(seconds / 86_400);
  const time = clock(seconds % 86_400);
  if (kind === "time" && day === 0) return time;
  const date = dayText(day, system);
  return time === "00:00:00" ? date : `${date}T${time}`;
}

/** A serial number in whole seconds. The last moments of a day stay in that day: 23:59:59.997 is no midnight. */
function secondsOf(serial: number): number {
  const exact = serial * 86_400;
  const rounded = Math.round(exact);
  const isNextDay = rounded % 86_400 === 0 && rounded - exact > 0.0005;
  return isNextDay ? rounded - 1 : rounded;
}

function dayText(day: number, system: DateSystem): string {
  if (system === 1904) return isoDay(Date.UTC(1904, 0, 1) + day * dayMilliseconds);
  if (day === 0) return "1900-01-00";
  if (day === 60) return "1900-02-29";
  return isoDay(Date.UTC(1899, 11, day < 60 ? 31 : 30) + day * dayMilliseconds);
}

/** The days of earlier cells. The same few thousand days come again and again. */
const shownDays = new Map<number, string>();

function isoDay(time: number): string {
  const shown = shownDays.get(time);
  if (shown !== undefined) return shown;
  const day = new Date(time).toISOString().slice(0, 10);
  if (shownDays.size < 50_000) shownDays.set(time, day);
  return day;
}

function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A cell of type "d": an ISO date in the file. Midnight and fractions of a second are left out. */
export function isoText(raw: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/.exec(raw);
  if (parts?.[1] === undefined) return raw;
  return parts[2] === undefined || parts[2] === "00:00:00" ? parts[1] : `${parts[1]}T${parts[2]}`;
}

/**
 * Text as it was typed. Files write characters that XML cannot hold as `_x000D_`. NUL, which no text holds, stays
 * encoded.
 */
export function typedText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x(?!0000)([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
