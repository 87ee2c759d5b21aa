import type { Day } from "./day.ts";
import type { Query } from "./query.ts";
import { sql, type Sql, type SqlText } from "./sql.ts";

/**
 * The day that comes so many working days of England and Wales after another, which is day 0.
 *
 * A look-up in the calendar's indexes; a database function costs ten times as much for each call.
 *
 * @param start - a date, without bare names of the calendar's columns
 * @returns a date; null where the calendar ends before it
 * @example
 * workingDaysAfterSql("r.received_on", 45)
 */
export function workingDaysAfterSql(start: SqlText, workingDays: number): Sql {
  return sql`(select after.day from calendar_day after where after.working_day and after.ordinal = ${ordinalSql(start)} + ${workingDays})`;
}

/**
 * How many working days come after one day, up to another.
 *
 * @returns a number: 0 for the same day, negative where `to` is before `from`, null where either is null
 */
export function workingDaysBetweenSql(from: SqlText, to: SqlText): Sql {
  return sql`(${ordinalSql(to)} - ${ordinalSql(from)})`;
}

function ordinalSql(day: SqlText): Sql {
  return sql`(select start_day.ordinal from calendar_day start_day where start_day.day = ${sql.raw(day)})`;
}

/** The working days of England and Wales from two years before a day to 18 months after it, oldest first. */
export async function workingDaysAround(query: Query, today: Day): Promise<Day[]> {
  const around = sql`${today}::date`;
  const rows = await query<{ day: Day }>(
    sql`select to_char(day, 'YYYY-MM-DD') as day from calendar_day
     where working_day and day between ${around} - interval '2 years' and ${around} + interval '18 months' order by calendar_day.day`,
  );
  return rows.map(({ day }) => day);
}
