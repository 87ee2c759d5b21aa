import type { Kpi } from "../../declare/kpi.ts";
import { periodKey } from "../../words/period.ts";
import type { Better } from "../../words/unit.ts";
import type { Evidence, PeriodRows, SourceEvidence } from "./evidence.ts";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure-of.ts";
import { work } from "./published-figure.ts";

export const quarters = ["A", "B", "C", "D"] as const;
/** A quarter of England's authorities by their published values; A is best. */
export type Quarter = (typeof quarters)[number];

/** Where an authority stands among England's, by its newest published figure. */
export interface Standing {
  readonly quarter: Quarter;
  /** 1 is best; equal values share the better place. */
  readonly rank: number;
  /** How many authorities have a value. */
  readonly authorities: number;
  /** The published figure that is ranked. */
  readonly figure: Figure;
}

/** Half of England's authorities: of fewer values nobody could say which quarter of England is meant. */
const fewestAuthorities = 76;

/** The rows of an authority's newest published year with a value, for each source of a KPI that has one. */
export function newestYears(evidence: Evidence, area: string, asAt?: Date): PeriodRows[] {
  return evidence.published.flatMap((source) => newestYearOf(source, area, asAt) ?? []);
}

/**
 * Where an authority stands by its newest published figure, whatever period is asked about.
 *
 * @param all - what is published for every authority, at least for the years of `newestYears`
 * @returns null for a count or a context measure, and where less than half of England's authorities have a value
 */
export function standingOf(kpi: Kpi, own: Evidence, all: Evidence, area: string, asAt?: Date): Standing | null {
  if (kpi.better === "NEITHER" || kpi.unit === "COUNT" || own.part !== undefined) return null;
  const newest = own.published
    .flatMap((source, place) => {
      const rows = newestYearOf(source, area, asAt);
      const others = all.published[place];
      // A region or a country is no authority.
      if (rows === undefined || others === undefined || !others.ever.has(area)) return [];
      const values = valuesIn(others, rows, asAt);
      return values.length < fewestAuthorities ? [] : [{ source, rows, values }];
    })
    .toSorted((a, b) => b.rows.period.end.localeCompare(a.rows.period.end))[0];
  if (newest === undefined) return null;
  const { source, rows, values } = newest;
  const figure = figureOf(kpi, { published: [source] }, area, rows.period, asAt);
  const { value } = figure;
  if (value === null) return null;
  const isBetter = (other: number) => (kpi.better === "LOWER" ? other < value : other > value);
  const rank = values.filter(isBetter).length + 1;
  return { quarter: quarterOf(value, values, kpi.better), rank, authorities: values.length, figure };
}

/**
 * The quarter of a value, between the quartiles of all values, as the DfE's LAIT takes it: a value on a quartile belongs to the
 * lower quarter of the two. The best value of all is always in A, however many share it.
 *
 * @example
 * quarterOf(20, [10, 20, 30, 40, 50], "LOWER"); // "A"
 */
export function quarterOf(value: number, values: readonly number[], better: Better): Quarter {
  const sorted = values.toSorted((a, b) => a - b);
  const above = [0.25, 0.5, 0.75].filter((share) => value > quantile(sorted, share)).length;
  if (better === "LOWER") return quarters[above]!;
  return value === sorted.at(-1) ? "A" : quarters[3 - above]!;
}

/** A quantile between two values that are next to each other, in proportion, as spreadsheets and R take it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low + (high - low) * (place - Math.floor(place));
}

function newestYearOf(source: SourceEvidence, area: string, asAt?: Date): PeriodRows | undefined {
  const rows = [...((asAt === undefined ? source.rows : source.ever).get(area)?.values() ?? [])];
  return rows
    .filter(({ period }) => period.grain !== "MONTH" && period.grain !== "QUARTER")
    .toSorted((a, b) => b.period.end.localeCompare(a.period.end))
    .find((each) => (work(source.source, each, asAt)?.value ?? null) !== null);
}

/** The values of all areas in the period of some rows. */
function valuesIn(source: SourceEvidence, { period }: PeriodRows, asAt?: Date): number[] {
  const areas = [...(asAt === undefined ? source.rows : source.ever).values()];
  const key = periodKey(period);
  return areas.flatMap((periods) => {
    const rows = periods.get(key);
    return (rows && work(source.source, rows, asAt)?.value) ?? [];
  });
}
