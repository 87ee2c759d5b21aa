import { type DayNumber, monthsLater, dayNumber, financialYearOf } from "./time/days.ts";

/** The settings of the synthetic authority. The same options give the same bytes. */
export interface DemoOptions {
  /** Children we care for on the last day, approximately. */
  children: number;
  /** Whole financial years of history before the current one. */
  years: number;
  seed: number;
  /** Folder of the files. Several authorities have one each inside it. */
  out: string;
  authorities: number;
  /** The share of rows with a planted fault: 0.002 is one in 500. */
  dirt: number;
  /** The last day of the data, "2026-10-31". */
  today: string;
}

/** The default options. */
export const defaultOptions: Omit<DemoOptions, "out"> = {
  children: 850,
  years: 6,
  seed: 1,
  authorities: 1,
  dirt: 0.002,
  today: "2026-10-31",
};

/** The first and last day of the extracts. */
export interface Span {
  start: DayNumber;
  today: DayNumber;
}

/** The span from a 1 April to today. It has `years` whole financial years before the current one. */
export function spanOf({ years, today }: Pick<DemoOptions, "years" | "today">): Span {
  const last = dayNumber(today);
  return { start: monthsLater(dayNumber(`${financialYearOf(last)}-04-01`), -12 * years), today: last };
}
