import type { RankingQuery } from "../../gql/graphql";

/** One authority of the ranking. */
export type Ranked = NonNullable<RankingQuery["kpi"]>["ranking"][number];

/** The authorities to show, in the order of the ranking: all of them, or the one shown with its neighbours. */
export function shownOf(ranking: readonly Ranked[], among: "all" | "neighbours"): Ranked[] {
  return ranking.filter((each) => among === "all" || each.own || each.neighbour);
}

/** The place of the authority shown among those with a value, counted from 1; equal values share a place. */
export function placeOf(shown: readonly Ranked[]): { place: number; of: number } | null {
  const ranked = shown.filter((each) => each.figure.value != null);
  const own = ranked.find((each) => each.own);
  if (!own) return null;
  return { place: ranked.findIndex((each) => each.figure.value === own.figure.value) + 1, of: ranked.length };
}

/** 1st, 2nd, 3rd, 11th, 21st. */
export function ordinal(place: number): string {
  const suffix = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };
  return `${place}${suffix[new Intl.PluralRules("en-GB", { type: "ordinal" }).select(place)]}`;
}
