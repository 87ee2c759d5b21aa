import type { PeriodInput } from "../gql/graphql.ts";
import { type Comparison, comparisons } from "./comparison.ts";
import { periodOfSlug, periodSlug } from "./period-slug.ts";

/** What a reader has chosen. null is the server's own choice: its own authority, the newest period. */
export interface Filters {
  /** Another authority, by ONS code. Only its published figures are shown. */
  readonly area: string | null;
  /** A service or team of the own authority, by id. */
  readonly unit: string | null;
  readonly period: PeriodInput | null;
  readonly comparison: Comparison;
  readonly kpi: string | null;
}

/** Nothing chosen: the own authority, the newest period, compared with the mean of its neighbours. */
export const noFilters: Filters = { area: null, unit: null, period: null, comparison: "neighbours-mean", kpi: null };

/** The filters in the query of an address. A missing or mistyped filter counts as not chosen. */
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

/** Filters as the query of an address, without the question mark: only what was chosen, always in the same order. */
export function searchOf(filters: Filters): string {
  const search = new URLSearchParams();
  if (filters.kpi) search.set("kpi", filters.kpi);
  if (filters.area) search.set("area", filters.area);
  if (filters.unit) search.set("unit", filters.unit);
  if (filters.period) search.set("period", periodSlug(filters.period));
  if (filters.comparison !== noFilters.comparison) search.set("compare", filters.comparison);
  return search.toString();
}

/**
 * A link to another page that keeps the filters.
 * @example addressOf("/compare", { ...filters, kpi: "cla-rate-10k" }); // "/compare?kpi=cla-rate-10k"
 */
export function addressOf(path: string, filters: Filters): string {
  const search = searchOf(filters);
  return search ? `${path}?${search}` : path;
}
