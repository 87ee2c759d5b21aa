import type { Better, RankingQuery } from "../../gql/graphql";
import type { Setting } from "../../panel";
import { plural, statusWords } from "../../words";
import { ordinal, placeOf, shownOf } from "./standing";

const orders: Record<Better, string> = { HIGHER: "highest (best) first", LOWER: "lowest (best) first", NEITHER: "largest first" };

/** "West Sussex stands 92nd of 148 authorities with a figure in 2024/25, lowest (best) first. 5 have none." */
export function rankingSummary({ kpi }: RankingQuery, options: { among: "all" | "neighbours" }, { area }: Setting): string {
  const shown = shownOf(kpi?.ranking ?? [], options.among);
  const own = shown.find((each) => each.own);
  const name = own?.area.name ?? area?.name ?? "This authority";
  const place = placeOf(shown);
  const period = kpi?.figure.period.label ?? "";
  const missing = shown.filter((each) => each.figure.value == null).length;
  const none = missing ? ` ${missing === 1 ? "1 has" : `${missing} have`} none.` : "";
  if (!place) {
    const why = own ? `: ${statusWords[own.figure.status]}` : "";
    return `${name} has no figure to place in ${period}${why}; ${plural(shown.length - missing, "authority", "authorities")} ${shown.length - missing === 1 ? "has" : "have"}.`;
  }
  const whom = options.among === "neighbours" ? "itself and its neighbours" : `${place.of} authorities with a figure`;
  return options.among === "neighbours"
    ? `${name} stands ${ordinal(place.place)} of ${place.of}, ${whom}, ${orders[kpi!.better]}.${none}`
    : `${name} stands ${ordinal(place.place)} of ${whom} in ${period}, ${orders[kpi!.better]}.${none}`;
}
