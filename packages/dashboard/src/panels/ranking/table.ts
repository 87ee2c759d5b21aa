import { countWords } from "../../figures/figure-words";
import type { RankingQuery } from "../../gql/graphql";
import type { PanelTable } from "../../panel";
import { statusWords } from "../../words";
import { shownOf } from "./standing";

/** The ranking as rows and columns; those without a value last, with the reason. */
export function rankingTable({ kpi }: RankingQuery, options: { among: "all" | "neighbours" }): PanelTable {
  return {
    caption: `${kpi?.label ?? "Ranking"}, ${options.among === "all" ? "all authorities" : "neighbours"}, ${kpi?.figure.period.label ?? ""}`,
    columns: [
      { label: "Authority" },
      { label: "Rank", numeric: true },
      { label: "Value", numeric: true },
      { label: "Status" },
      { label: "Counted from" },
      { label: "Standing" },
    ],
    rows: shownOf(kpi?.ranking ?? [], options.among).map(({ rank, area, figure, own, neighbour }) => [
      area.name,
      rank ?? null,
      figure.value ?? figure.display,
      statusWords[figure.status],
      kpi ? countWords({ ...figure, unit: kpi.unit }) : "",
      own ? "this authority" : neighbour ? "statistical neighbour" : "",
    ]),
  };
}
