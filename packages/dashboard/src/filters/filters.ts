import { grains } from "@children-first/schema";
import type { PeriodInput } from "../gql/graphql.ts";
import type { FigureAsked } from "../panel.ts";

export const comparisons = ["neighbours-mean", "neighbours-median", "england", "region"] as const;
/** Whom the figures are set beside. */
export type Comparison = (typeof comparisons)[number];

/** The comparison as the picker and the column heads name it. */
export const comparisonWords: Record<Comparison, { long: string; short: string }> = {
  "neighbours-mean": { long: "Statistical neighbours, mean", short: "Neighbours, mean" },
  "neighbours-median": { long: "Statistical neighbours, median", short: "Neighbours, median" },
  england: { long: "England", short: "England" },
  region: { long: "Region", short: "Region" },
};

/** What a reader has chosen. null stands for the server's own choice: the own authority, the newest period. */
export interface Filters {
  /** Another authority, whose published figures are shown. */
  readonly area: string | null;
  /** A service or team of the own authority. */
  readonly unit: string | null;
  readonly period: PeriodInput | null;
  readonly comparison: Comparison;
  readonly kpi: string | null;
}

/** Nothing chosen: the own authority, the newest period, against the mean of its neighbours. */
export const noFilters: Filters = { area: null, unit: null, period: null, comparison: "neighbours-mean", kpi: null };

/** A period as the address bar carries it: "financial-year-2024-04-01". */
export function periodSlug(period: PeriodInput): string {
  return `${period.grain.toLowerCase().replaceAll("_", "-")}-${period.start}`;
}

/** The period of a slug; null where it is none, so that a mistyped link opens on the newest period. */
export function periodOfSlug(slug: string | null): PeriodInput | null {
  const match = /^([a-z0-9-]+)-(\d{4}-\d{2}-\d{2})$/.exec(slug ?? "");
  const grain = grains.find((each) => each === match?.[1]?.toUpperCase().replaceAll("-", "_"));
  return match?.[2] && grain ? { grain, start: match[2] } : null;
}

/** A figure that is asked about, as the address bar carries it: "cla-count~month-2023-07-01~E10000032"; a service or team comes last. */
export function figureSlug({ kpi, period, area, unit }: FigureAsked): string {
  return [kpi, period ? periodSlug(period) : "", area ?? "", ...(unit ? [unit] : [])].join("~");
}

/** The figure of a slug; null where it is none, so that a mistyped link opens the page alone. */
export function figureOfSlug(slug: string | null): FigureAsked | null {
  const [kpi, period, area, unit, ...more] = (slug ?? "").split("~");
  if (!kpi || period === undefined || more.length > 0) return null;
  return { kpi, period: periodOfSlug(period), area: area || null, unit: unit || null };
}

/** The filters that an address carries. What it does not say, or says wrongly, is as if not chosen. */
export function filtersOf(search: URLSearchParams): Filters {
  const comparison = comparisons.find((each) => each === search.get("compare"));
  return {
    area: search.get("area") || null,
    unit: search.get("unit") || null,
    period: periodOfSlug(search.get("period")),
    comparison: comparison ?? noFilters.comparison,
    kpi: search.get("kpi") || null,
  };
}

/** The address of filters, without a leading question mark: only what was chosen, always in the same order. */
export function searchOf(filters: Filters): string {
  const search = new URLSearchParams();
  if (filters.kpi) search.set("kpi", filters.kpi);
  if (filters.area) search.set("area", filters.area);
  if (filters.unit) search.set("unit", filters.unit);
  if (filters.period) search.set("period", periodSlug(filters.period));
  if (filters.comparison !== noFilters.comparison) search.set("compare", filters.comparison);
  return search.toString();
}

/** A path with the filters kept: where a link to another page leads. */
export function addressOf(path: string, filters: Filters): string {
  const search = searchOf(filters);
  return search ? `${path}?${search}` : path;
}
