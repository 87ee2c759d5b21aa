import type { Query } from "./query.ts";
import type { Day } from "./day.ts";

/** The working days of England and Wales around a day, oldest first: two years back, and a year and a half ahead. */
export async function workingDaysAround(query: Query, today: Day): Promise<Day[]> {
  const rows = await query<{ day: Day }>(
    `select to_char(day, 'YYYY-MM-DD') as day from calendar_day
     where working_day and day between $1::date - interval '2 years' and $1::date + interval '18 months' order by calendar_day.day`,
    [today],
  );
  return rows.map(({ day }) => day);
}

/** The day that falls so many working days after a day, which is day 0; null where the days given do not reach so far, or begin later. */
export function workingDayAfter(workingDays: readonly Day[], day: Day, count: number): Day | null {
  const next = workingDays.findIndex((candidate) => candidate > day);
  return next < 0 || day < workingDays[0]! ? null : (workingDays[next + count - 1] ?? null);
}
