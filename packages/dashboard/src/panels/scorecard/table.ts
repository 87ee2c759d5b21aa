import { benchmarkOf } from "../../figures/benchmark-words.ts";
import { countWords } from "../../figures/count-words.ts";
import { targetWords } from "../../figures/target-words.ts";
import { comparisonWords } from "../../filters/comparison.ts";
import type { ScorecardQuery } from "../../gql/graphql.ts";
import type { PanelTable, Setting } from "../../panel.ts";
import { directionWords, domainWords, ragWords, statusWords, unitWords } from "../../words/code-words.ts";
import { groupRows } from "./group-rows.ts";

/** The scorecard as rows and columns, in reading order. */
export function scorecardTable({ scorecard }: ScorecardQuery, _options: unknown, { filters }: Setting): PanelTable {
  return {
    caption: `Scorecard, ${scorecard.label}`,
    columns: [
      { label: "KPI" },
      { label: "Domain" },
      { label: "Rating" },
      { label: "Value", numeric: true },
      { label: "Unit" },
      { label: "Status" },
      { label: "Counted from" },
      { label: "Target", numeric: true },
      { label: "Change", numeric: true },
      { label: "Direction" },
      { label: comparisonWords[filters.comparison].short, numeric: true },
      ...(filters.comparison === "england" ? [] : [{ label: "England", numeric: true }]),
    ],
    rows: groupRows(scorecard.rows).flatMap((group) =>
      group.rows.map(({ kpi, figure }) => [
        kpi.label,
        domainWords[kpi.domain],
        ragWords[figure.rag],
        figure.value ?? figure.display,
        unitWords[kpi.unit],
        statusWords[figure.status],
        countWords(figure),
        figure.target ? targetWords(figure.target, kpi.better) : null,
        figure.change?.display || null,
        figure.change?.display ? directionWords[figure.change.direction] : null,
        benchmarkOf(figure.benchmarks, filters.comparison)?.display ?? null,
        ...(filters.comparison === "england" ? [] : [benchmarkOf(figure.benchmarks, "england")?.display ?? null]),
      ]),
    ),
  };
}
