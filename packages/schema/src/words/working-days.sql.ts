/**
 * The day that comes so many working days of England and Wales after another, which is day 0.
 *
 * A look-up in the calendar's indexes; a database function costs ten times as much for each call.
 *
 * @param start - SQL for a date, without bare names of the calendar's columns
 * @returns SQL for a date; null where the calendar ends before it
 * @example
 * workingDaysAfterSql("r.received_on", 45)
 */
export function workingDaysAfterSql(start: string, workingDays: number): string {
  return `(select after.day from calendar_day after where after.working_day and after.ordinal = ${ordinalSql(start)} + ${workingDays})`;
}

/**
 * How many working days come after one day, up to another.
 *
 * @returns SQL for a number: 0 for the same day, negative where `to` is before `from`, null where either is null
 */
export function workingDaysBetweenSql(from: string, to: string): string {
  return `(${ordinalSql(to)} - ${ordinalSql(from)})`;
}

function ordinalSql(day: string): string {
  return `(select start_day.ordinal from calendar_day start_day where start_day.day = ${day})`;
}
