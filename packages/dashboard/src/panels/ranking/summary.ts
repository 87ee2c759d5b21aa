import type { Better, RankingQuery } from "../../gql/graphql.ts";
import type { Setting } from "../../panel.ts";
import { inPeriod } from "../../words/time-words.ts";
import { plural } from "../../words/number-words.ts";
import { statusWords } from "../../words/code-words.ts";
import { ordinal } from "../../words/number-words.ts";
import { rankOf, shownAuthorities } from "./ranked-authority.ts";

const orders: Record<Better, string> = {
  HIGHER: "highest (best) first",
  LOWER: "lowest (best) first",
  NEITHER: "largest first",
};

/** The ranking in a sentence: "West Sussex is 92nd of 148 authorities with a figure, in 2024/25, lowest (best) first." */
export function rankingSummary(
  { kpi }: RankingQuery,
  options: { among: "all" | "neighbours" },
  { area }: Setting,
): string {
  const shown = shownAuthorities(kpi?.ranking ?? [], options.among);
  const own = shown.find((each) => each.own);
  const name = own?.area.name ?? area?.name ?? "This authority";
  const place = rankOf(own, shown);
  const when = kpi ? inPeriod(kpi.figure.period) : "";
  const ranked = shown.filter((each) => each.figure.value != null).length;
  const missing = shown.length - ranked;
  if (place === null) {
    const why = own ? `: ${statusWords[own.figure.status]}` : "";
    return `${name} has no figure ${when}${why}. ${plural(ranked, "other authority has", "other authorities have")} one.`;
  }
  const whom =
    options.among === "neighbours" ? `${ranked}, its neighbours and itself` : `${ranked} authorities with a figure`;
  const none = missing ? ` ${missing} ${missing === 1 ? "has" : "have"} none.` : "";
  return `${name} is ${ordinal(place)} of ${whom}, ${when}, ${orders[kpi!.better]}.${none}`;
}
