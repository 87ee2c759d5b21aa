import { sql, type Sql, type SqlText } from "./sql.ts";

/**
 * The columns `on_day`, `due_on`, `done_on` and `is_pending` of a case that is due by a day. All are dates.
 *
 * The case belongs to the day it was done, else to the day it was due, and has then failed. Not due by `known`, the
 * last known day, it is pending. A later `done` is only a plan.
 *
 * @example
 * clockedColumns({ due: dueSql("referral-decision", "d.received_on"), done: "d.decided_on", known })
 */
export function clockedColumns(clock: { due: SqlText; done: SqlText; known: Sql }): Sql {
  const { known } = clock;
  const [due, done] = [sql.raw(clock.due), sql.raw(clock.done)];
  const isDone = sql`(${done}) <= ${known}`;
  return sql`case when ${isDone} then (${done}) else least(${due}, ${known}) end as on_day, ${due} as due_on,
    case when ${isDone} then (${done}) end as done_on, (${isDone}) is not true and coalesce(${due} > ${known}, true) as is_pending`;
}

/**
 * The day in England of a moment, as a date.
 *
 * @param moment - the column of a `timestamptz`, or a fragment
 * @example
 * dayInEnglandSql("d.received_at")
 */
export function dayInEnglandSql(moment: SqlText): Sql {
  return sql`(${sql.raw(moment)} at time zone 'Europe/London')::date`;
}
