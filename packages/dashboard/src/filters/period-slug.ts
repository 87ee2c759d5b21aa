import { grains } from "@children-first/schema";
import type { PeriodInput } from "../gql/graphql.ts";

/**
 * A period as it appears in the address of a page.
 * @example periodSlug({ grain: "FINANCIAL_YEAR", start: "2024-04-01" }); // "financial-year-2024-04-01"
 */
export function periodSlug(period: PeriodInput): string {
  return `${period.grain.toLowerCase().replaceAll("_", "-")}-${period.start}`;
}

/**
 * The period of a slug.
 * @returns null if it is no period, so that a mistyped link opens on the newest period
 */
export function periodOfSlug(slug: string | null): PeriodInput | null {
  const match = /^([a-z0-9-]+)-(\d{4}-\d{2}-\d{2})$/.exec(slug ?? "");
  const grain = grains.find((each) => each === match?.[1]?.toUpperCase().replaceAll("-", "_"));
  return match?.[2] && grain ? { grain, start: match[2] } : null;
}
