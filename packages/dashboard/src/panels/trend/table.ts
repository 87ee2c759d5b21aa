import { countWords } from "../../figures/count-words.ts";
import type { TrendQuery } from "../../gql/graphql.ts";
import type { PanelTable, Setting } from "../../panel.ts";
import { statusWords } from "../../words/code-words.ts";
import { isOurs, linesOf, lineName, newDefinitionWords, trimSeries } from "./lines.ts";

/** The trend as rows and columns: a row for each period, with our own figure, then those it is compared with. */
export function trendTable({ kpi }: TrendQuery, _options: unknown, { filters, area }: Setting): PanelTable {
  const series = trimSeries(kpi?.series ?? []);
  const lines = linesOf(series, filters.comparison);
  const compared = lines.filter((line) => !isOurs(line));
  const name = lineName(series) ?? area?.name ?? "This authority";
  return {
    caption: `${kpi?.label ?? "Trend"}, ${name}`,
    columns: [
      { label: "Period" },
      { label: name, numeric: true },
      { label: "Status" },
      { label: "Counted from" },
      ...compared.map((line) => ({ label: line.label, numeric: true })),
    ],
    rows: series.map((figure, index) => [
      figure.period.label,
      figure.value ?? figure.display,
      [statusWords[figure.status], figure.definitionChanged ? newDefinitionWords : ""].filter(Boolean).join(", "),
      countWords(figure),
      ...compared.map((line) => line.points[index]?.value ?? (line.points[index]?.display || null)),
    ]),
  };
}
