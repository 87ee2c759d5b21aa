import { type Day, dayOf, feeds, feedState, workingDaysAround } from "@children-first/schema";
import type { Client } from "pg";
import { queryOf } from "./query-of.ts";

/** Whether a feed is fresh by the day of its newest data, and the load that brought it; null where nothing came yet. */
export interface FeedFreshness {
  loader: string;
  owner: string;
  state: "FRESH" | "DUE" | "LATE" | "NEVER";
  dueOn: Day | null;
  lastLoad: { load: number; file: string; asAt: Date; finishedAt: Date } | null;
}

/** Every feed the platform knows, in the order of its list. Loads that were undone do not count. */
export async function feedStates(client: Client, today: Day): Promise<FeedFreshness[]> {
  const { rows } = await client.query<FeedFreshness["lastLoad"] & { loader: string }>(
    `select distinct on (loader) loader, id as load, file, as_at as "asAt", finished_at as "finishedAt" from load
     where status in ('LOADED', 'LOADED_WITH_REFUSALS') order by loader, as_at desc, id desc`,
  );
  const workingDays = await workingDaysAround(queryOf(client), today);
  return feeds.map((feed) => {
    const found = rows.find(({ loader }) => loader === feed.loader);
    const { dueOn, state } = feedState(feed, found ? dayOf(found.asAt) : null, today, workingDays);
    const lastLoad = found
      ? { load: found.load, file: found.file, asAt: found.asAt, finishedAt: found.finishedAt }
      : null;
    return { loader: feed.loader, owner: feed.owner, state, dueOn, lastLoad };
  });
}
