import { dayInWords } from "@children-first/schema";

const momentFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/London",
});

/**
 * The day of an ISO 8601 date or date-time.
 * @example dayWords("2023-07-31T10:42:00Z"); // "31 July 2023"
 */
export function dayWords(moment: string): string {
  return dayInWords(moment.slice(0, 10));
}

/**
 * An ISO 8601 date-time in London time.
 * @example momentWords("2023-07-31T09:42:00Z"); // "31 July 2023 at 10:42"
 */
export function momentWords(moment: string): string {
  return momentFormat.format(new Date(moment)).replace(", ", " at ");
}

/**
 * A publisher's period code in words. A code of another form is returned unchanged.
 * @example timePeriodWords("201819"); // "2018/19"
 * @example timePeriodWords("2021-22-Q1"); // "Q1 2021/22"
 * @example timePeriodWords("2023-07"); // "July 2023"
 */
export function timePeriodWords(code: string): string {
  if (/^\d{4}-\d{2}$/.test(code)) return dayWords(`${code}-01`).replace(/^1 /, "");
  const [, first, second, quarter] = /^(\d{4})-?(\d{2})(?:-(Q[1-4]))?$/.exec(code) ?? [];
  return first ? [quarter, `${first}/${second}`].filter(Boolean).join(" ") : code;
}

/**
 * A period in a sentence.
 * @example inPeriod({ label: "2024/25" }); // "in 2024/25"
 * @example inPeriod({ label: "year to September 2025" }); // "in the year to September 2025"
 */
export function inPeriod({ label }: { readonly label: string }): string {
  return /^(year|academic year) /.test(label) ? `in the ${label}` : `in ${label}`;
}
