import { type Period, periodKey } from "../../words/period.ts";
import type { FigureStatus } from "../../words/symbol.ts";
import type { Evidence, SourceEvidence } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure-of.ts";
import { rowsOf, work } from "./published-figure.ts";
import { comparedReading, type Reading } from "./reading.ts";
import { displayText } from "../../words/format.ts";
import { definitionOn, type Kpi } from "../../declare/kpi.ts";

export const benchmarkKinds = ["ENGLAND", "REGION", "STATISTICAL_NEIGHBOURS"] as const;
export const benchmarkMethods = ["MEAN", "MEDIAN"] as const;
export type BenchmarkKind = (typeof benchmarkKinds)[number];
export type BenchmarkMethod = (typeof benchmarkMethods)[number];

/** What an authority is compared with: England, its region, and its statistical neighbours in one year's model. */
export interface Comparators {
  readonly england: { readonly code: string; readonly name: string };
  readonly region: { readonly code: string; readonly name: string } | null;
  readonly modelYear: number | null;
  /** Each neighbour with every ONS code it has had, as authorities are given new codes. */
  readonly neighbours: readonly (readonly string[])[];
}

/** The published value of others beside a figure. `areas` says how many neighbours had a value. */
export interface Benchmark {
  readonly kind: BenchmarkKind;
  readonly label: string;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly display: string;
  readonly method: BenchmarkMethod | null;
  readonly areas: number | null;
  readonly modelYear: number | null;
  readonly timePeriod: string;
  readonly source: string;
  /** The reading of the figure that it is comparable with; null where the KPI has but one. */
  readonly reading: Reading | null;
}

/**
 * Compares a figure with England, its region, and the mean and the median of its statistical neighbours.
 *
 * A monthly figure is compared with the last reporting year that had ended. Areas without a value are in no average;
 * `areas` is how many had one.
 *
 * @returns nothing for a count, and where no table publishes the KPI for others
 */
export function benchmarksOf(figure: Figure, evidence: Evidence, to: Comparators): Benchmark[] {
  const { kpi } = figure;
  if (kpi.unit === "COUNT") return [];
  const source = evidence.published.find((each) => each.rows.has(to.england.code));
  const when = source && comparablePeriod(source, figure.period, to.england.code);
  // What others published by another definition says nothing about a figure by this one.
  if (when && definitionOn(kpi, when.period.end).version !== kpi.version) return [];
  const dataset = source && when && figureOf(kpi, { published: [source] }, to.england.code, when.period).dataset;
  if (!dataset) return [];
  const decimals = source.source.decimals ?? kpi.decimals;
  const common = {
    timePeriod: when.timePeriod,
    source: `${dataset.publisher}: ${dataset.title}`,
    reading: comparedReading(kpi),
  };
  const published = (kind: BenchmarkKind, place: { code: string; name: string }): Benchmark => {
    const { value, status, display } = figureOf(kpi, { published: [source] }, place.code, when.period);
    return { kind, label: place.name, value, status, display, method: null, areas: null, modelYear: null, ...common };
  };
  const values = to.neighbours
    .map((codes) => codes.map((code) => valueOf(source, code, when.period)).find((value) => value !== null) ?? null)
    .filter((value) => value !== null);
  const average = (method: BenchmarkMethod): Benchmark => {
    const value = values.length === 0 ? null : method === "MEAN" ? mean(values) : median(values);
    const status = value === null ? "NOT_AVAILABLE" : "FINAL";
    return {
      kind: "STATISTICAL_NEIGHBOURS",
      label: `Statistical neighbours, ${method.toLowerCase()}`,
      value,
      status,
      display: displayText(value, status, kpi.unit, Math.max(decimals, 1)),
      method,
      areas: values.length,
      modelYear: to.modelYear,
      ...common,
    };
  };
  return [
    published("ENGLAND", to.england),
    ...(to.region ? [published("REGION", to.region)] : []),
    ...(to.modelYear === null ? [] : [average("MEAN"), average("MEDIAN")]),
  ];
}

/** An authority's place among others: 1 is best, or largest where neither direction is better. Ties share the better place. */
export interface Ranked {
  readonly rank: number | null;
  readonly figure: Figure;
}

/** Ranks the figures of many areas, best first; areas without a value come last and have no rank. */
export function ranked(kpi: Kpi, figures: readonly Figure[]): Ranked[] {
  const sign = kpi.better === "LOWER" ? 1 : -1;
  const valued = figures.filter((figure) => figure.value !== null).toSorted((a, b) => sign * (a.value! - b.value!));
  return [
    ...valued.map((figure) => ({ figure, rank: valued.findIndex((other) => other.value === figure.value) + 1 })),
    ...figures.filter((figure) => figure.value === null).map((figure) => ({ figure, rank: null })),
  ];
}

function comparablePeriod(
  source: SourceEvidence,
  period: Period,
  england: string,
): { period: Period; timePeriod: string } | undefined {
  const same = rowsOf(source, england, period);
  if (same || period.grain === "FINANCIAL_YEAR" || period.grain === "ROLLING_12_MONTHS") return same;
  return [...(source.rows.get(england)?.values() ?? [])]
    .filter((rows) => rows.period.end <= period.end)
    .toSorted((a, b) => periodKey(a.period).localeCompare(periodKey(b.period)))
    .at(-1);
}

function valueOf(source: SourceEvidence, area: string, period: Period): number | null {
  const rows = rowsOf(source, area, period);
  return (rows && work(source.source, rows)?.value) ?? null;
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
