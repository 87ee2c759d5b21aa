import { addMonths, type Day, dayBefore, dayFromParts, dayParts, monthNames } from "./day.ts";

/** How long a period is. Financial years run April to March, academic years September to August. */
export const grains = ["MONTH", "QUARTER", "FINANCIAL_YEAR", "ACADEMIC_YEAR", "ROLLING_12_MONTHS"] as const;
export type Grain = (typeof grains)[number];

/**
 * A span of the calendar that figures are given for, from its first to its last day, with the name that people use.
 */
export interface Period {
  readonly grain: Grain;
  readonly start: Day;
  readonly end: Day;
  readonly label: string;
}

/** Thrown where a day cannot begin a period: a quarter that begins in May, or a day that does not exist. */
export class NotAPeriod extends Error {
  override name = "NotAPeriod";
}

const monthsIn: Record<Grain, number> = {
  MONTH: 1,
  QUARTER: 3,
  FINANCIAL_YEAR: 12,
  ACADEMIC_YEAR: 12,
  ROLLING_12_MONTHS: 12,
};

const firstMonths: Record<Grain, { readonly months: readonly number[]; readonly words: string }> = {
  MONTH: { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], words: "the first day of a month" },
  QUARTER: { months: [1, 4, 7, 10], words: "1 April, 1 July, 1 October or 1 January" },
  FINANCIAL_YEAR: { months: [4], words: "1 April" },
  ACADEMIC_YEAR: { months: [9], words: "1 September" },
  ROLLING_12_MONTHS: { months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], words: "the first day of a month" },
};

/**
 * The period of a grain that begins on a day.
 *
 * @throws NotAPeriod where the day does not exist, or no period of the grain begins on it
 * @example
 * period("QUARTER", "2023-04-01").label; // "Q1 2023/24"
 */
export function period(grain: Grain, start: Day): Period {
  return kept(beginning, grain, start, makePeriod);
}

// A scorecard needs the same few periods tens of thousands of times, so each is made once.
const beginning = new Map<string, Period>();
const containing = new Map<string, Period>();
const keptPeriods = 20_000;

function kept(periods: Map<string, Period>, grain: Grain, day: Day, make: typeof period): Period {
  const key = `${grain} ${day}`;
  const known = periods.get(key);
  if (known !== undefined) return known;
  const fresh = make(grain, day);
  if (periods.size >= keptPeriods) periods.clear();
  periods.set(key, fresh);
  return fresh;
}

function makePeriod(grain: Grain, start: Day): Period {
  const [year, month, day] = partsOf(start);
  const allowed = firstMonths[grain];
  if (day !== 1 || !allowed.months.includes(month)) {
    throw new NotAPeriod(`${start} does not begin a ${wordsOf(grain)}: expected ${allowed.words}.`);
  }
  return { grain, start, end: dayBefore(addMonths(start, monthsIn[grain])), label: labelOf(grain, year, month) };
}

/**
 * The period of a grain that a day is in. Rolling 12 months end with the month of the day.
 *
 * @throws NotAPeriod where the day does not exist
 * @example
 * periodContaining("FINANCIAL_YEAR", "2025-03-31").label; // "2024/25"
 */
export function periodContaining(grain: Grain, day: Day): Period {
  return kept(containing, grain, day, findPeriod);
}

function findPeriod(grain: Grain, day: Day): Period {
  const [year, month] = partsOf(day);
  if (grain === "ROLLING_12_MONTHS") return period(grain, addMonths(dayFromParts(year, month, 1), -11));
  const first = firstMonths[grain].months.findLast((candidate) => candidate <= month);
  return first === undefined
    ? period(grain, dayFromParts(year - 1, firstMonths[grain].months.at(-1)!, 1))
    : period(grain, dayFromParts(year, first, 1));
}

/**
 * The period before or after. Rolling 12 months step by a whole year.
 *
 * @param by - how many periods; negative for earlier
 * @example
 * step(period("QUARTER", "2023-04-01"), -1).label; // "Q4 2022/23"
 */
export function step(from: Period, by: number): Period {
  return period(from.grain, addMonths(from.start, by * monthsIn[from.grain]));
}

/**
 * The last `count` periods up to this one.
 *
 * @returns them oldest first, `last` included
 * @example
 * periodsEndingWith(period("MONTH", "2024-02-01"), 13); // February 2023 to February 2024
 */
export function periodsEndingWith(last: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => step(last, index - count + 1));
}

/**
 * The periods of the same grain from one period to the one that a day is in.
 *
 * @returns them oldest first; empty where the day is before the first period
 */
export function periodsUntil(first: Period, lastDay: Day): Period[] {
  const periods: Period[] = [];
  for (let each = first; each.start <= lastDay; each = step(each, 1)) periods.push(each);
  return periods;
}

/** A key of a period, the same for the same grain and first day. */
export function periodKey(of: Pick<Period, "grain" | "start">): string {
  return `${of.grain} ${of.start}`;
}

function labelOf(grain: Grain, year: number, month: number): string {
  switch (grain) {
    case "MONTH":
      return `${monthNames[month - 1]} ${year}`;
    case "QUARTER": {
      const financialYear = month >= 4 ? year : year - 1;
      return `Q${month >= 4 ? (month - 1) / 3 : 4} ${yearPair(financialYear)}`;
    }
    case "FINANCIAL_YEAR":
      return yearPair(year);
    case "ACADEMIC_YEAR":
      return `academic year ${yearPair(year)}`;
    case "ROLLING_12_MONTHS": {
      const [endYear, endMonth] = partsOf(addMonths(dayFromParts(year, month, 1), 11));
      return `year to ${monthNames[endMonth - 1]} ${endYear}`;
    }
  }
}

function wordsOf(grain: Grain): string {
  return grain.toLowerCase().replaceAll("_", " ");
}

function yearPair(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

function partsOf(day: Day): [year: number, month: number, date: number] {
  const parts = dayParts(day);
  if (parts === null) throw new NotAPeriod(`${day} is not a day: expected one like 2023-07-31.`);
  return parts;
}
