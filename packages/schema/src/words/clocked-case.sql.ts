/**
 * The columns `on_day`, `due_on`, `done_on` and `is_pending` of a case in which something has a day it is due by. All are
 * SQL for a date.
 *
 * The case belongs to the day it was done. While it is not, it belongs to the day it was due, and has failed by then;
 * before that day it is pending, on the last known day. A day that lies beyond the last known day is a plan: not yet done.
 */
export function clockedColumns({ due, done, known }: { due: string; done: string; known: string }): string {
  const isDone = `(${done}) <= ${known}`;
  return `case when ${isDone} then (${done}) else least(${due}, ${known}) end as on_day, ${due} as due_on,
    case when ${isDone} then (${done}) end as done_on, (${isDone}) is not true and coalesce(${due} > ${known}, true) as is_pending`;
}

/** The day in England on which a moment lies, as SQL. */
export function dayOf(moment: string): string {
  return `(${moment} at time zone 'Europe/London')::date`;
}
