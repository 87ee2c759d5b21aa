import type { Query } from "./query.ts";
import type { Day } from "./day.ts";

/** The working days of England and Wales from two years before a day to 18 months after it, oldest first. */
export async function workingDaysAround(query: Query, today: Day): Promise<Day[]> {
  const rows = await query<{ day: Day }>(
    `select to_char(day, 'YYYY-MM-DD') as day from calendar_day
     where working_day and day between $1::date - interval '2 years' and $1::date + interval '18 months' order by calendar_day.day`,
    [today],
  );
  return rows.map(({ day }) => day);
}

/**
 * The day that comes so many working days after another, which is day 0.
 *
 * @param workingDays - the working days around it, oldest first, as `workingDaysAround` returns them
 * @returns null where those days begin after `day`, or end too soon
 * @example
 * workingDayAfter(workingDays, "2025-12-24", 1); // "2025-12-29"
 */
export function workingDayAfter(workingDays: readonly Day[], day: Day, count: number): Day | null {
  const next = workingDays.findIndex((candidate) => candidate > day);
  return next < 0 || day < workingDays[0]! ? null : (workingDays[next + count - 1] ?? null);
}
