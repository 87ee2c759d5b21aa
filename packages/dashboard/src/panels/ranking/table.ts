import { countWords } from "../../figures/count-words.ts";
import type { RankingQuery } from "../../gql/graphql.ts";
import type { PanelTable } from "../../panel.ts";
import { statusWords } from "../../words/code-words.ts";
import { rankOf, shownAuthorities } from "./ranked-authority.ts";

/** The ranking as rows and columns. Authorities without a value come last, with the reason. */
export function rankingTable({ kpi }: RankingQuery, options: { among: "all" | "neighbours" }): PanelTable {
  const shown = shownAuthorities(kpi?.ranking ?? [], options.among);
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
    rows: shown.map((each) => {
      const { area, figure, own, neighbour } = each;
      return [
        area.name,
        rankOf(each, shown),
        figure.value ?? figure.display,
        statusWords[figure.status],
        kpi ? countWords({ ...figure, unit: kpi.unit }) : "",
        own ? "this authority" : neighbour ? "statistical neighbour" : "",
      ];
    }),
  };
}
