/**
 * The columns `on_day`, `due_on`, `done_on` and `is_pending` of a case that is due by a day, from SQL for dates.
 *
 * The case belongs to the day it was done, else to the day it was due, and has then failed. Not due by `known`, the
 * last known day, it is pending. A later `done` is only a plan.
 *
 * @example
 * clockedColumns({ due: dueSql("referral-decision", "d.received_on"), done: "d.decided_on", known })
 */
export function clockedColumns({ due, done, known }: { due: string; done: string; known: string }): string {
  const isDone = `(${done}) <= ${known}`;
  return `case when ${isDone} then (${done}) else least(${due}, ${known}) end as on_day, ${due} as due_on,
    case when ${isDone} then (${done}) end as done_on, (${isDone}) is not true and coalesce(${due} > ${known}, true) as is_pending`;
}

/**
 * The day in England of a moment, as SQL for a date.
 *
 * @param moment - SQL for a `timestamptz`
 */
export function dayInEnglandSql(moment: string): string {
  return `(${moment} at time zone 'Europe/London')::date`;
}
