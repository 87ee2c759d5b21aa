import { workingDayAfter } from "./working-days.ts";
import { addMonths, type Day, dayBefore, daysBetween } from "./day.ts";

/** What is expected of one loader: who is responsible, and how often a new edition comes. */
export interface FeedDeclaration {
  /** The loader's id. */
  readonly loader: string;
  /** The team that answers for it. */
  readonly owner: string;
  /** Months from one edition to the next; null for figures that are published once. */
  readonly everyMonths: number | null;
  /**
   * How many working days after the end of its period an edition is due; periods are those of the financial year. Default
   * for a monthly or quarterly feed: `usualWorkingDays`. By default a rarer feed is due `everyMonths` after the last edition, and `dueMonths` more.
   */
  readonly dueWorkingDays?: number;
  /**
   * For a feed that is rarer than quarterly: how many months after the end of its period an edition is due, because it
   * is dated by its period and comes out later. Default: 0.
   */
  readonly dueMonths?: number;
}

/** How many working days after the end of a month or quarter its figures are due. */
const usualWorkingDays = 10;

/** How many days before the due date a feed is DUE: a week for a monthly or quarterly feed, else a month. */
const dueSoonDays = { often: 7, seldom: 30 };

/**
 * The state of a feed, by the day of its newest data, and the day its next edition is due.
 *
 * - LATE: after the due date
 * - DUE: shortly before it
 * - NEVER: nothing was loaded
 * - FRESH: otherwise, and always for a feed that is published once
 *
 * @param workingDays - those around today, oldest first, as `workingDaysAround` returns them
 * @example
 * feedState(feed, "2025-12-03", "2026-01-05", workingDays); // { dueOn: "2026-01-15", state: "FRESH" }
 */
export function feedState(
  feed: FeedDeclaration,
  asAt: Day | null,
  today: Day,
  workingDays: readonly Day[],
): { dueOn: Day | null; state: "FRESH" | "DUE" | "LATE" | "NEVER" } {
  if (asAt === null) return { dueOn: null, state: "NEVER" };
  const { everyMonths } = feed;
  if (everyMonths === null) return { dueOn: null, state: "FRESH" };
  const often = everyMonths <= 3;
  const days = feed.dueWorkingDays ?? (often ? usualWorkingDays : null);
  const dueOn =
    days === null
      ? addMonths(asAt, everyMonths + (feed.dueMonths ?? 0))
      : // Outside the calendar of working days, the end of the period will do.
        (workingDayAfter(workingDays, nextPeriodEnd(asAt, everyMonths), days) ?? nextPeriodEnd(asAt, everyMonths));
  const daysLeft = daysBetween(today, dueOn);
  const soon = often ? dueSoonDays.often : dueSoonDays.seldom;
  return { dueOn, state: daysLeft < 0 ? "LATE" : daysLeft <= soon ? "DUE" : "FRESH" };
}

/** The end of the first period that ends after a day: an extract of that day has at most the period before it. */
function nextPeriodEnd(day: Day, everyMonths: number): Day {
  for (let first = `${day.slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
    const end = dayBefore(addMonths(first, 1));
    // Periods of the financial year end with March.
    if (end > day && (Number(end.slice(5, 7)) - 3) % everyMonths === 0) return end;
  }
}
