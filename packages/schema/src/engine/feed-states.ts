import { feeds } from "../feeds.ts";
import { type Day, dayOf } from "../words/day.ts";
import { feedState } from "../words/feed.ts";
import type { Query } from "../words/query.ts";
import { sql, type Sql, type SqlText } from "../words/sql.ts";
import { workingDaysAround } from "../words/working-days.sql.ts";

/** Whether a feed is fresh on a day, and the current load with its newest data; null where nothing was loaded yet. */
export interface FeedFreshness<Load> {
  readonly loader: string;
  readonly owner: string;
  readonly state: "FRESH" | "DUE" | "LATE" | "NEVER";
  readonly dueOn: Day | null;
  readonly lastLoad: Load | null;
}

/**
 * SQL for the current load of each loader with the newest data. `columns` are of `l`.
 *
 * The date of the extract counts, and not the day on which it was loaded.
 */
export function newestLoads(columns: SqlText): Sql {
  return sql`select distinct on (l.loader) ${sql.raw(columns)} from dated_load l order by l.loader, l.as_at desc, l.id desc`;
}

/** The state of every declared feed on a day, in the order of the list. `newest` is what `newestLoads` reads. */
export async function feedStates<Load extends { readonly loader: string; readonly asAt: Date }>(
  query: Query,
  newest: readonly Load[],
  today: Day,
): Promise<FeedFreshness<Load>[]> {
  const workingDays = await workingDaysAround(query, today);
  return feeds.map((feed) => {
    const lastLoad = newest.find(({ loader }) => loader === feed.loader) ?? null;
    const asAt = lastLoad === null ? null : dayOf(lastLoad.asAt);
    const { dueOn, state } = feedState(feed, asAt, today, workingDays);
    return { loader: feed.loader, owner: feed.owner, state, dueOn, lastLoad };
  });
}
