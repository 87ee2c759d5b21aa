import type { FeedsQuery } from "../../gql/graphql.ts";

/** One feed as the service tells of it. */
export type Feed = FeedsQuery["feeds"][number];

/** Late before due, due before fresh, and last what never came. */
export const urgency = ["LATE", "DUE", "FRESH", "NEVER"] as const;

/** Feeds in the order they need somebody: by state, then those with a refused file, then those that more KPIs rest on. */
export function byUrgency(feeds: readonly Feed[]): Feed[] {
  return feeds.toSorted(
    (a, b) =>
      urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
      Number(b.refusedLoad != null) - Number(a.refusedLoad != null) ||
      b.kpis.length - a.kpis.length,
  );
}
