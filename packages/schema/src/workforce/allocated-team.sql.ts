import type { CohortSql, FactSql } from "../declare/cohort.ts";
import { sql, type Sql, type SqlText } from "../words/sql.ts";

/**
 * Adds the column `team` to cases: the team that the child was allocated to on the day of the case.
 *
 * The newest involvement that was open on that day decides. The cohort has to read the fact `involvements`.
 *
 * @param cases - a query with `case_id`, `subject` and `on_day`
 * @returns the query with `team`
 * @example
 * cases: (c) => withAllocatedTeam(c, sql`select ... from ${c.fact("missing")} m`)
 */
export function withAllocatedTeam(c: CohortSql, cases: Sql): Sql {
  // The cases are numbered: sorting them by identifiers, which are text, would take most of the time.
  return sql`
    with unallocated as materialized (
      select row_number() over () as place, c.* from (${cases}) c
    ), allocated as (
      ${allocatedTeam(c, { rows: "unallocated c", key: "c.place", day: "c.on_day", child: "c.subject" })}
    )
    select c.*, a.team from unallocated c left join allocated a on a.place = c.place`;
}

/**
 * Adds the column `team` to the cases of a snapshot, as `withAllocatedTeam` does to events.
 *
 * @param cases - a query whose `on_day` is a day of the snapshot
 * @returns the query with `team`
 */
export function withTeamOnDay(c: CohortSql, cases: Sql): Sql {
  return sql`with ${teamOnDay(c)} select c.*, t.team from (${cases}) c left join team_on_day t on t.day = c.on_day and t.child = c.subject`;
}

/** The common table expression `team_on_day` (`day`, `child`, `team`), of every child on each day of a snapshot. */
function teamOnDay(c: CohortSql): Sql {
  return c.shared("team_on_day", allocatedTeam(c, { rows: sql`${c.days} d`, key: "d.day", day: "d.day" }));
}

/** Whose team is looked up, and for which day. */
interface TeamQuestion {
  /** A relation with its alias: "plan r". */
  readonly rows: SqlText;
  /** The columns that identify its rows, returned beside the team: "r.day, r.child". */
  readonly key: SqlText;
  readonly day: SqlText;
  /** The column of the child. Left out, the query finds the team of every child, in the column `child`. */
  readonly child?: SqlText;
}

/**
 * The team that a child was allocated to on a day, by the newest involvement that was open.
 *
 * @returns a query for the key and `team`, without the rows that had none
 * @example
 * allocatedTeam(c, { rows: "moved m", key: "m.day, m.child", day: "m.day", child: "m.child" })
 */
export function allocatedTeam({ fact }: FactSql, { rows, key, day, child }: TeamQuestion): Sql {
  const [keys, on] = [sql.raw(key), sql.raw(day)];
  const isOfChild = child === undefined ? sql.empty : sql`i.invo_person_id = ${sql.raw(child)} and `;
  const unique = child === undefined ? sql`${keys}, i.invo_person_id` : keys;
  const returned = child === undefined ? sql`${keys}, i.invo_person_id as child` : keys;
  const among = child === undefined ? undefined : sql`select ${sql.raw(child)} from ${sql.raw(rows)}`;
  return sql`select distinct on (${unique}) ${returned}, i.invo_professional_team as team
    from ${sql.raw(rows)} join ${fact("involvements", among)} i on ${isOfChild}${on} >= i.invo_involvement_start_date
      and ${on} < coalesce(i.invo_involvement_end_date, 'infinity')
    order by ${unique}, i.invo_involvement_start_date desc, i.invo_involvements_id`;
}
