import { benchmarkOf } from "../../figures/benchmark-words.ts";
import type { Comparison } from "../../filters/comparison.ts";
import type { FigureStatus, TrendQuery } from "../../gql/graphql.ts";

/** A figure of the series. */
export type TrendFigure = NonNullable<TrendQuery["kpi"]>["series"][number];

/** A period of a line. `value` is null if there is none. */
export interface LinePoint {
  readonly period: string;
  readonly value: number | null;
  readonly display: string;
}

/** A line of the chart: our own, what is invented of it, one it is compared with, or the target. */
export interface Line {
  readonly id: "own" | "invented" | "target" | Comparison;
  readonly label: string;
  readonly points: readonly LinePoint[];
}

/**
 * The series without its empty ends. It starts with our first figure, or reason for none. It ends with the last figure
 * of anybody, so that our missing figure shows beside the others.
 */
export function trimSeries(series: readonly TrendFigure[]): TrendFigure[] {
  const ours = (figure: TrendFigure) => figure.status !== "NOT_AVAILABLE";
  const anyones = (figure: TrendFigure) => ours(figure) || figure.benchmarks.some((each) => each.value !== null);
  const first = series.findIndex(series.some(ours) ? ours : anyones);
  return first < 0 ? [] : series.slice(first, series.findLastIndex(anyones) + 1);
}

/** The lines to draw, our own last so that it is on top. What is invented of it is a line of its own, never joined to it. The neighbours are their median if that is chosen, else their mean. */
export function linesOf(series: readonly TrendFigure[], chosen: Comparison): Line[] {
  const neighbours = chosen === "neighbours-median" ? "neighbours-median" : "neighbours-mean";
  const otherReading = isOtherReading(series) ? ", completed" : "";
  const compared = (["region", neighbours, "england"] as const).map((id) => ({
    id,
    label: `${labelOf(series, id)}${otherReading}`,
    points: series.map(({ period, benchmarks }) => {
      const benchmark = benchmarkOf(benchmarks, id);
      return { period: period.label, value: benchmark?.value ?? null, display: benchmark?.display ?? "" };
    }),
  }));
  const name = lineName(series) ?? "This authority";
  const mine = (["invented", "own"] as const).map((id) => ({
    id,
    label: id === "own" ? name : `${name}, invented`,
    points: series.map(({ period, value, display, invented }) => {
      const isOf = value == null || invented === (id === "invented");
      return { period: period.label, value: isOf ? (value ?? null) : null, display: isOf ? display : "" };
    }),
  }));
  const target = {
    id: "target" as const,
    label: "Target",
    points: series.map((figure) => ({
      period: figure.period.label,
      value: figure.target?.value ?? null,
      display: figure.target?.display ?? "",
    })),
  };
  return [target, ...compared, ...mine].filter((line) => line.points.some((point) => point.value !== null));
}

/**
 * Whether the others are compared in another reading than the one that our line has: theirs is of completed cases, and
 * ours counts those that are overdue and open as late.
 */
export function isOtherReading(series: readonly TrendFigure[]): boolean {
  return series.some(
    ({ value, readings, benchmarks }) =>
      value !== null &&
      readings.some(({ reading }) => reading === "ALL_DUE") &&
      benchmarks.some((benchmark) => benchmark.value !== null && benchmark.reading === "COMPLETED"),
  );
}

/** What a chart says of others whose reading is another than ours. */
export const otherReadingWords =
  "England, the region and neighbours are of completed cases alone, as the DfE publishes them. Our line counts cases that are overdue and open as late. The figure's drawer has the reading to compare.";

/** The authority, service or team that a series is of. */
export function lineName(series: readonly TrendFigure[]): string | undefined {
  return series.map((figure) => figure.orgUnit?.name ?? figure.area?.name).find(Boolean);
}

/** Whether a line is of our own figures, invented or not. */
export function isOurs({ id }: Pick<Line, "id">): boolean {
  return id === "own" || id === "invented";
}

function labelOf(series: readonly TrendFigure[], id: Comparison): string {
  if (id === "england") return "England";
  if (id === "region")
    return series.flatMap((figure) => benchmarkOf(figure.benchmarks, id) ?? []).at(-1)?.label ?? "Region";
  return id === "neighbours-mean" ? "Neighbours, mean" : "Neighbours, median";
}

/** How a figure is marked that has another definition than the one before it. */
export const newDefinitionWords = "new definition";

/** The labels of periods in which a new definition starts. The first period of the series never counts. */
export function breaksOf(series: readonly TrendFigure[]): string[] {
  return series.filter((figure, index) => index > 0 && figure.definitionChanged).map(({ period }) => period.label);
}

/** Consecutive periods without a figure of our own, for the same reason. `first` and `last` count periods from 0. */
export interface Gap {
  readonly first: number;
  readonly last: number;
  readonly status: FigureStatus;
  readonly display: string;
  /** "2013/14", or "2017/18 to 2018/19". */
  readonly label: string;
}

/** The gaps in our own line, oldest first. */
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

/**
 * Moves labels apart so that none overlap. They keep their order and stay between `low` and `high`.
 * @param wanted where each label would be without the others, in pixels
 * @param gap the least distance between two labels, in pixels
 * @returns where each label is drawn, in the order of `wanted`
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const placed = order.map((index) => Math.min(Math.max(wanted[index]!, low), high));
  // On the way down each label moves below the one before it. On the way up those past the end move back.
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
