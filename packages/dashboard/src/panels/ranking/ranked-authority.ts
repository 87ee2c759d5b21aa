import type { RankingQuery } from "../../gql/graphql.ts";

/** An authority of the ranking, with its figure. */
export type RankedAuthority = NonNullable<RankingQuery["kpi"]>["ranking"][number];

/**
 * The authorities to show, in the order of the ranking.
 * @param among every authority, or only our own and its statistical neighbours
 */
export function shownAuthorities(ranking: readonly RankedAuthority[], among: "all" | "neighbours"): RankedAuthority[] {
  return ranking.filter((each) => among === "all" || each.own || each.neighbour);
}

/**
 * The rank of an authority among those shown that have a value, from 1. Equal values share a rank.
 * @returns null if the authority has no value
 */
export function rankOf(one: RankedAuthority | undefined, shown: readonly RankedAuthority[]): number | null {
  if (one?.figure.value == null) return null;
  return shown.findIndex((each) => each.figure.value === one.figure.value) + 1;
}
