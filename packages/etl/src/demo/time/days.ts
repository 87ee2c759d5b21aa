/** A day as the number of days since 1 January 1970, so that days can be added and compared. */
export type DayNumber = number;

const milliseconds = 86_400_000;
const texts = new Map<DayNumber, string>();

/** The day of "2026-10-31". */
export function dayNumber(text: string): DayNumber {
  return Date.parse(`${text}T00:00:00Z`) / milliseconds;
}

/** "2026-10-31". */
export function isoDay(day: DayNumber): string {
  let text = texts.get(day);
  if (text === undefined) {
    text = new Date(day * milliseconds).toISOString().slice(0, 10);
    texts.set(day, text);
  }
  return text;
}

/** "31/10/2026". */
export function britishText(day: DayNumber): string {
  const text = isoDay(day);
  return `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
}

export function yearOf(day: DayNumber): number {
  return Number(isoDay(day).slice(0, 4));
}

/** From 1 to 12. */
export function monthOf(day: DayNumber): number {
  return Number(isoDay(day).slice(5, 7));
}

/** The first year of a day's financial year: 2025 for 31 March 2026. */
export function financialYearOf(day: DayNumber): number {
  return monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1;
}

/** The same day of the month, a number of months later. In a shorter month its last day. */
export function monthsLater(day: DayNumber, months: number): DayNumber {
  const total = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const last = new Date(Date.UTC(0, 0, 1)).setUTCFullYear(Math.floor(total / 12), (total % 12) + 1, 0);
  const first = new Date(last).setUTCDate(1) / milliseconds;
  return first + Math.min(Number(isoDay(day).slice(8)), new Date(last).getUTCDate()) - 1;
}

/** The birthday at `age` of a person born on `birth`. */
export function birthday(birth: DayNumber, age: number): DayNumber {
  return monthsLater(birth, age * 12);
}

/** Age in whole years. */
export function ageOn(birth: DayNumber, day: DayNumber): number {
  const years = yearOf(day) - yearOf(birth);
  return isoDay(day).slice(5) < isoDay(birth).slice(5) ? years - 1 : years;
}

/** A moment as minutes since 1 January 1970, by England's clock. */
export function momentOf(day: DayNumber, minute: number): number {
  return day * 1440 + minute;
}

/** "2026-10-31 14:05". */
export function momentText(moment: number): string {
  const minute = moment % 1440;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${isoDay(Math.floor(moment / 1440))} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
