import type { Day } from "../periods/period.ts";

/** What is expected of one loader: who answers for it, and how often a new edition comes. */
export interface FeedDeclaration {
  readonly loader: string;
  readonly owner: string;
  /** Months from one edition to the next; null for figures that are published once. */
  readonly everyMonths: number | null;
}

/** Every feed, one line each; a test in etl holds this list and the loaders together. */
export const feeds: readonly FeedDeclaration[] = [
  { loader: "dfe-statistics", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "populations", owner: "Performance and intelligence", everyMonths: 12 },
  { loader: "statistical-neighbours", owner: "Performance and intelligence", everyMonths: null },
  { loader: "ofsted-fostering", owner: "Fostering service", everyMonths: 12 },
  { loader: "published-audit-grades", owner: "Quality assurance team", everyMonths: null },
  { loader: "published-audit-findings", owner: "Quality assurance team", everyMonths: null },
  { loader: "published-kpi-values", owner: "Performance and intelligence", everyMonths: null },
];

/** Within how many days of the due date a feed counts as DUE. */
const dueSoonDays = 30;

/**
 * Whether a feed is fresh by the day of its newest data: LATE after its due date, DUE in the month before it, NEVER
 * where nothing was loaded. A feed that is published once stays FRESH.
 */
export function feedState(
  feed: FeedDeclaration,
  asAt: Day | null,
  today: Day,
): { dueOn: Day | null; state: "FRESH" | "DUE" | "LATE" | "NEVER" } {
  if (asAt === null) return { dueOn: null, state: "NEVER" };
  if (feed.everyMonths === null) return { dueOn: null, state: "FRESH" };
  const due = new Date(asAt);
  due.setUTCMonth(due.getUTCMonth() + feed.everyMonths);
  const daysLeft = (due.getTime() - Date.parse(today)) / 86_400_000;
  return {
    dueOn: due.toISOString().slice(0, 10),
    state: daysLeft < 0 ? "LATE" : daysLeft <= dueSoonDays ? "DUE" : "FRESH",
  };
}
