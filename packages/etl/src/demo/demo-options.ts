import { type DayNumber, monthsLater, dayNumber, financialYearOf } from "./time/days.ts";

/** What the synthetic authority is made by. The same options give the same bytes. */
export interface DemoOptions {
  /** Children we care for on the last day, about. */
  children: number;
  /** Whole financial years of history before the current one. */
  years: number;
  seed: number;
  /** Folder the files go to; each authority gets one inside it where there are several. */
  out: string;
  authorities: number;
  /** How many of the rows have a planted fault: 0.002 is one in 500. */
  dirt: number;
  /** The last day that is known, "2026-10-31". */
  today: string;
}

/** What holds where nothing else is asked. */
export const defaultOptions: Omit<DemoOptions, "out"> = {
  children: 850,
  years: 6,
  seed: 1,
  authorities: 1,
  dirt: 0.002,
  today: "2026-10-31",
};

/** The days that the extracts tell of, both included. */
export interface Span {
  start: DayNumber;
  today: DayNumber;
}

/** From 1 April, so many whole financial years back, to today. */
export function spanOf({ years, today }: Pick<DemoOptions, "years" | "today">): Span {
  const last = dayNumber(today);
  return { start: monthsLater(dayNumber(`${financialYearOf(last)}-04-01`), -12 * years), today: last };
}
