import type { PeriodPartsFragment } from "../gql/graphql.ts";

/** A financial year by the year it starts in: 2024 is 2024/25. */
export function financialYear(start: number): PeriodPartsFragment {
  const label = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
  return { __typename: "Period", grain: "FINANCIAL_YEAR", start: `${start}-04-01`, end: `${start + 1}-03-31`, label };
}

/** The year in which the newest invented period starts. */
export const newestYear = 2024;
/** Thirteen invented financial years, newest first. */
export const inventedPeriods = Array.from({ length: 13 }, (_, index) => financialYear(newestYear - index));
