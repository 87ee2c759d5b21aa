import { benchmarkOf } from "../../figures/benchmark-words.ts";
import type { Comparison } from "../../filters/comparison.ts";
import type { FigureStatus, TrendQuery } from "../../gql/graphql.ts";

/** One figure of the series. */
export type TrendFigure = NonNullable<TrendQuery["kpi"]>["series"][number];

/** One period of one line: null where there is no value. */
export interface LinePoint {
  readonly period: string;
  readonly value: number | null;
  readonly display: string;
}

/** One line of the chart, drawn by what it is: ours, one of those it is compared with, or the target. */
export interface Line {
  readonly id: "own" | "target" | Comparison;
  readonly label: string;
  readonly points: readonly LinePoint[];
}

/**
 * The series from the first period that ours has a figure for (or a reason why not) to the last that anybody has one
 * for: a figure of ours that is still to come shows beside those of others.
 */
export function trimSeries(series: readonly TrendFigure[]): TrendFigure[] {
  const ours = (figure: TrendFigure) => figure.status !== "NOT_AVAILABLE";
  const anyones = (figure: TrendFigure) => ours(figure) || figure.benchmarks.some((each) => each.value !== null);
  const first = series.findIndex(series.some(ours) ? ours : anyones);
  return first < 0 ? [] : series.slice(first, series.findLastIndex(anyones) + 1);
}

/** The lines to draw, ours last so that it lies on top. One neighbour line: the median where that is chosen, else the mean. */
export function linesOf(series: readonly TrendFigure[], chosen: Comparison): Line[] {
  const neighbours = chosen === "neighbours-median" ? "neighbours-median" : "neighbours-mean";
  const compared = (["region", neighbours, "england"] as const).map((id) => ({
    id,
    label: labelOf(series, id),
    points: series.map(({ period, benchmarks }) => {
      const benchmark = benchmarkOf(benchmarks, id);
      return { period: period.label, value: benchmark?.value ?? null, display: benchmark?.display ?? "" };
    }),
  }));
  const own = {
    id: "own" as const,
    label: series.map((figure) => figure.orgUnit?.name ?? figure.area?.name).find(Boolean) ?? "This authority",
    points: series.map(({ period, value, display }) => ({ period: period.label, value: value ?? null, display })),
  };
  const target = {
    id: "target" as const,
    label: "Target",
    points: series.map((figure) => ({
      period: figure.period.label,
      value: figure.target?.value ?? null,
      display: figure.target?.display ?? "",
    })),
  };
  return [target, ...compared, own].filter((line) => line.points.some((point) => point.value !== null));
}

function labelOf(series: readonly TrendFigure[], id: Comparison): string {
  if (id === "england") return "England";
  if (id === "region")
    return series.flatMap((figure) => benchmarkOf(figure.benchmarks, id) ?? []).at(-1)?.label ?? "Region";
  return id === "neighbours-mean" ? "Neighbours, mean" : "Neighbours, median";
}

/** Said of a figure that is made by another definition than the one before it. */
export const newDefinitionWords = "new definition";

/** The periods of ours with which another definition begins: the line does not go on as it was. */
export function breaksOf(series: readonly TrendFigure[]): string[] {
  return series.filter((figure, index) => index > 0 && figure.definitionChanged).map(({ period }) => period.label);
}

/** Neighbouring periods of ours that have no figure for the same reason. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  readonly status: FigureStatus;
  readonly display: string;
  /** "2013/14", or "2017/18 to 2018/19". */
  readonly label: string;
}

/** The gaps of ours, oldest first; `first` and `last` count periods from 0. */
export function gapsOf(series: readonly TrendFigure[]): Gap[] {
  const gaps: Gap[] = [];
  series.forEach(({ value, status, display, period }, index) => {
    if (value !== null) return;
    const before = gaps.at(-1);
    if (before?.last === index - 1 && before.status === status) {
      gaps[gaps.length - 1] = {
        ...before,
        last: index,
        label: `${series[before.first]!.period.label} to ${period.label}`,
      };
    } else gaps.push({ first: index, last: index, status, display, label: period.label });
  });
  return gaps;
}

/** Moves labels apart so that none overlaps: each keeps its order and moves as little as the others let it, inside the box. */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const placed = order.map((index) => Math.min(Math.max(wanted[index]!, low), high));
  // Down the box each label makes room after the one above; up it again those pushed past the end come back.
  for (let at = 1; at < placed.length; at += 1) placed[at] = Math.max(placed[at]!, placed[at - 1]! + gap);
  let limit = high;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at]!, limit);
    limit = placed[at]! - gap;
  }
  const result: number[] = [];
  order.forEach((index, at) => (result[index] = placed[at]!));
  return result;
}
