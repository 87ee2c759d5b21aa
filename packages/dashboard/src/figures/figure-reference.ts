import { periodOfSlug, periodSlug } from "../filters/period-slug.ts";
import type { PeriodInput } from "../gql/graphql.ts";

/** Identifies one figure, so that the drawer can open on it. null is the server's own choice, as in the filters. */
export interface FigureReference {
  readonly kpi: string;
  readonly period: PeriodInput | null;
  /** An authority, by ONS code. */
  readonly area: string | null;
  /** A service or team of the own authority, by id. */
  readonly unit: string | null;
}

/**
 * A figure as it appears in the address of a page. A service or team comes last.
 * @example figureSlug(figure); // "cla-count~month-2023-07-01~E10000032"
 */
export function figureSlug({ kpi, period, area, unit }: FigureReference): string {
  return [kpi, period ? periodSlug(period) : "", area ?? "", ...(unit ? [unit] : [])].join("~");
}

/**
 * The figure of a slug.
 * @returns null if it is no figure, so that a mistyped link opens the page alone
 */
export function figureOfSlug(slug: string | null): FigureReference | null {
  const [kpi, period, area, unit, ...more] = (slug ?? "").split("~");
  if (!kpi || period === undefined || more.length > 0) return null;
  return { kpi, period: periodOfSlug(period), area: area || null, unit: unit || null };
}
