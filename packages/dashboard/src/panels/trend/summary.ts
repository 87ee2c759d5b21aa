import { benchmarkOf } from "../../figures/benchmark-words.ts";
import { comparisonWords } from "../../filters/comparison.ts";
import type { TrendQuery } from "../../gql/graphql.ts";
import type { Setting } from "../../panel.ts";
import { inPeriod } from "../../words/time-words.ts";
import { plural } from "../../words/number-words.ts";
import { statusWords } from "../../words/code-words.ts";
import { breaksOf, gapsOf, isOtherReading, newDefinitionWords, type TrendFigure, trimSeries } from "./lines.ts";

/** The trend in a sentence: "West Sussex: 24.4% in 2024/25, between 17.0% (2023/24) and 27.0% (2012/13); England 22.6%." */
export function trendSummary({ kpi }: TrendQuery, _options: unknown, { filters, area }: Setting): string {
  const series = trimSeries(kpi?.series ?? []);
  const newest = series.findLast((figure) => figure.value != null);
  // Published and invented figures are of different children: neither is the highest or lowest of the other.
  const known = series.filter((figure) => figure.value != null && figure.invented === newest?.invented);
  const name = newest?.orgUnit?.name ?? newest?.area?.name ?? area?.name ?? "This authority";
  if (!newest) return `${name} has no figure in these periods.`;

  const highest = known.reduce((best, each) => (each.value! > best.value! ? each : best));
  const lowest = known.reduce((best, each) => (each.value! < best.value! ? each : best));
  const span = plural(known.length, "period");
  const extreme =
    known.length < 3
      ? ""
      : newest === highest
        ? `, the highest of ${span}`
        : newest === lowest
          ? `, the lowest of ${span}`
          : `, between ${lowest.display} (${lowest.period.label}) and ${highest.display} (${highest.period.label})`;
  const benchmark = benchmarkOf(newest.benchmarks, filters.comparison);
  const beside =
    benchmark?.value == null
      ? ""
      : `; ${filters.comparison === "region" ? benchmark.label : lowerFirst(comparisonWords[filters.comparison].long)} ${benchmark.display}${isOtherReading([newest]) ? " of completed cases alone" : ""}`;
  return `${name}: ${newest.display} ${inPeriod(newest.period)}${newest.invented ? " (invented)" : ""}${extreme}${beside}.${missingWords(series)}${breakWords(series)}`;
}

/** Names up to three gaps. For more, it gives the number of periods. */
function missingWords(series: readonly TrendFigure[]): string {
  const gaps = gapsOf(series);
  if (gaps.length === 0) return "";
  const reasons = [...new Set(gaps.map((gap) => statusWords[gap.status]))].join("; ");
  const missing = series.filter((figure) => figure.value === null).length;
  return gaps.length <= 3
    ? ` No figure for ${gaps.map((gap) => gap.label).join(", ")}: ${reasons}.`
    : ` ${missing} of ${series.length} periods have no figure: ${reasons}.`;
}

function breakWords(series: readonly TrendFigure[]): string {
  const breaks = breaksOf(series);
  return breaks.length === 0 ? "" : ` A ${newDefinitionWords} from ${breaks.join(" and ")} on.`;
}

function lowerFirst(words: string): string {
  return words === "England" ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
