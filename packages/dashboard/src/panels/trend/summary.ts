import { benchmarkOf } from "../../figures/figure-words.ts";
import { comparisonWords } from "../../filters.ts";
import type { TrendQuery } from "../../gql/graphql.ts";
import type { Setting } from "../../panel.ts";
import { statusWords } from "../../words.ts";
import { trimmed } from "./lines.ts";

/** "West Sussex was 24.4% in 2024/25, highest in 2012/13 at 27.0%; England was 22.6%. 1 period has no figure: hidden to protect people." */
export function trendSummary({ kpi }: TrendQuery, _options: unknown, { filters, area }: Setting): string {
  const series = trimmed(kpi?.series ?? []);
  const known = series.filter((figure) => figure.value != null);
  const newest = known.at(-1);
  const name = newest?.area?.name ?? area?.name ?? "This authority";
  if (!newest) return `${name} has no figure in these periods.`;

  const highest = known.reduce((best, each) => (each.value! > best.value! ? each : best));
  const lowest = known.reduce((best, each) => (each.value! < best.value! ? each : best));
  const extreme =
    known.length < 3
      ? ""
      : newest === highest
        ? `, the highest since ${known[0]!.period.label}`
        : newest === lowest
          ? `, the lowest since ${known[0]!.period.label}`
          : `, between ${lowest.display} (${lowest.period.label}) and ${highest.display} (${highest.period.label})`;
  const benchmark = benchmarkOf(newest.benchmarks, filters.comparison);
  const beside =
    benchmark?.value == null
      ? ""
      : `; ${filters.comparison === "region" ? benchmark.label : lowerFirst(comparisonWords[filters.comparison].long)} ${benchmark.display}`;
  const gaps = series.filter((figure) => figure.value == null);
  const reasons = [...new Set(gaps.map((figure) => statusWords[figure.status]))].join("; ");
  const missing = gaps.length
    ? ` No figure for ${gaps.map((figure) => figure.period.label).join(", ")}: ${reasons}.`
    : "";
  return `${name}: ${newest.display} in ${newest.period.label}${extreme}${beside}.${missing}`;
}

function lowerFirst(words: string): string {
  return words === "England" ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
