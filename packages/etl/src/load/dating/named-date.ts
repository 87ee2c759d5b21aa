import { type Day, dayFromParts, dayParts } from "@children-first/schema";

const monthWords = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
/** A time may follow the digits of a day: 20260503T0930, 20260503093000. */
const yearFirst = /(?<!\d)(20\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d(?!\d{3}(?:\d\d)?(?!\d)))/g;
const dayFirst = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2(20\d\d)(?!\d)/g;
const monthNamed = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[-_. ]?([a-z]{3,9})[-_. ]?(20\d\d)(?!\d)/gi;

/**
 * The day that the names around a file tell. The first is the file's own, the next that of its folder, and so on.
 *
 * @returns null if no name has a day, and if the first name with days has two different ones, or one that can be read
 *   in two ways
 * @example
 * namedDate(["contacts.csv", "2026-05-03"]); // "2026-05-03"
 */
export function namedDate(names: readonly string[]): Day | null {
  for (const name of names) {
    const days = daysIn(name);
    if (days.length > 0) return new Set(days).size === 1 ? (days[0] ?? null) : null;
  }
  return null;
}

/** The days in a name. A day that can be read in two ways, such as 03-05-2026, is null. */
function daysIn(name: string): (Day | null)[] {
  const found: (Day | null | undefined)[] = [];
  for (const [, year, , month, date] of name.matchAll(yearFirst)) found.push(realDay(year, month, date));
  for (const [, first, , second, year] of name.matchAll(dayFirst)) {
    const [british, american] = [realDay(year, second, first), realDay(year, first, second)];
    found.push(british !== undefined && american !== undefined && british !== american ? null : british);
  }
  for (const [, date, word = "", year] of name.matchAll(monthNamed)) {
    const month = monthWords.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    if (month > 0) found.push(realDay(year, String(month), date));
  }
  return found.filter((day) => day !== undefined);
}

function realDay(year = "", month = "", date = ""): Day | undefined {
  const day = dayFromParts(Number(year), Number(month), Number(date));
  return dayParts(day) === null ? undefined : day;
}
