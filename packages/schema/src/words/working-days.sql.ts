/**
 * The day by which so many working days of England and Wales have passed, as SQL; the day it starts from is day 0. Null
 * where the calendar does not reach so far. `start` is SQL for a date, without bare names of the calendar's own columns.
 *
 * A look-up in the calendar's indexes and not a function of the database, of which every call would cost ten times as much.
 */
export function workingDaysAfterSql(start: string, workingDays: number): string {
  return `(select after.day from calendar_day after where after.working_day and after.ordinal = ${ordinalSql(start)} + ${workingDays})`;
}

/** How many working days lie between two days, as SQL: 0 on the day itself, negative before it, null where either is null. */
export function workingDaysBetweenSql(from: string, to: string): string {
  return `(${ordinalSql(to)} - ${ordinalSql(from)})`;
}

function ordinalSql(day: string): string {
  return `(select start_day.ordinal from calendar_day start_day where start_day.day = ${day})`;
}
