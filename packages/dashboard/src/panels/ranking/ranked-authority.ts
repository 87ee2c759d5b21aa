import type { RankingQuery } from "../../gql/graphql.ts";

/** One authority of the ranking. */
export type Ranked = NonNullable<RankingQuery["kpi"]>["ranking"][number];

/** The authorities to show, in the order of the ranking: all of them, or the one shown with its neighbours. */
export function shownOf(ranking: readonly Ranked[], among: "all" | "neighbours"): Ranked[] {
  return ranking.filter((each) => among === "all" || each.own || each.neighbour);
}

/** The place of one authority among those shown that have a value, counted from 1; equal values share a place. */
export function placeOf(one: Ranked | undefined, shown: readonly Ranked[]): number | null {
  if (one?.figure.value == null) return null;
  return shown.findIndex((each) => each.figure.value === one.figure.value) + 1;
}

/** 1st, 2nd, 3rd, 11th, 21st. */
export function ordinal(place: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${place}${suffix[new Intl.PluralRules("en-GB", { type: "ordinal" }).select(place)]}`;
}
