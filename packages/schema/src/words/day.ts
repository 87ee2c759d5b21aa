/** A calendar day, ISO 8601: "2023-07-31". Days compare as texts: an earlier day is the smaller one. */
export type Day = string;

const dayInMilliseconds = 86_400_000;

export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * The calendar day of a moment, in UTC. A Date at midnight UTC, as drivers and scalars give a day, is that day.
 *
 * @example
 * dayOf(new Date()); // today: "2026-11-29"
 */
export function dayOf(moment: Date): Day {
  return moment.toISOString().slice(0, 10);
}

/** The day so many days later; earlier, for a negative number. */
export function addDays(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(day) + days * dayInMilliseconds));
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** How many days lie between two days: 1 from a day to the next, negative where `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayInMilliseconds;
}

/**
 * The same day of the month, so many months later; the last day of a month without that day.
 *
 * This is the law's corresponding date rule (Dodds v Walker [1981] 1 WLR 1027) and PostgreSQL's `day + interval`. Only
 * count forwards: `addMonths(start, 18) <= day`. A plan of 31 August is 18 months old on 28 February; going back gives
 * 28 August.
 *
 * @example
 * addMonths("2022-08-31", 18); // "2024-02-29"
 * addMonths("2024-02-29", 12); // "2025-02-28"
 */
export function addMonths(day: Day, months: number): Day {
  // Ages are another matter: a person born on 29 February comes of age on 1 March.
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const total = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(total / 12), (total % 12) + 1];
  const lastDate = new Date(Date.UTC(laterYear, laterMonth, 0)).getUTCDate();
  return dayFromParts(laterYear, laterMonth, Math.min(date, lastDate));
}

/** The day of a year, a month from 1 to 12, and a day of that month, which has to exist. */
export function dayFromParts(year: number, month: number, date: number): Day {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
}

/**
 * The parts of a day.
 *
 * @returns year, month from 1 to 12 and day of the month; null where the text is not a day of the calendar
 */
export function dayParts(text: string): [year: number, month: number, date: number] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = new Date(Date.UTC(year, month - 1, date));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date ? [year, month, date] : null;
}

/**
 * A day as people read it: "31 July 2023".
 *
 * @throws RangeError where the text is not a day of the calendar
 */
export function dayInWords(day: Day): string {
  const parts = dayParts(day);
  if (parts === null) throw new RangeError(`${day} is not a day: expected one like 2023-07-31.`);
  const [year, month, date] = parts;
  return `${date} ${monthNames[month - 1]} ${year}`;
}
