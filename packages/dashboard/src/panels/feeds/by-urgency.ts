import type { FeedsQuery } from "../../gql/graphql.ts";

/** A feed, as the API returns it. */
export type Feed = FeedsQuery["feeds"][number];

/** The states of a feed, the most urgent first. */
export const urgency = ["LATE", "DUE", "FRESH", "NEVER"] as const;

/** Feeds, the most urgent first: by state, then those with a refused file, then by how many KPIs use them. */
export function byUrgency(feeds: readonly Feed[]): Feed[] {
  return feeds.toSorted(
    (a, b) =>
      urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
      Number(b.refusedLoad != null) - Number(a.refusedLoad != null) ||
      b.kpis.length - a.kpis.length,
  );
}
