import { deliveryOf, loaderIdOf } from "./declare/fact.ts";
import { facts } from "./facts.ts";
import type { FeedDeclaration } from "./words/feed.ts";

/** The feeds of published tables, which no fact declares. Each loader of `etl` that reads one names its feed here by value. */
export const publishedFeeds = {
  // Figures of a year to March come out by November, and the estimates of a mid-year by August of the next but one.
  dfeStatistics: { loader: "dfe-statistics", owner: "Performance and intelligence", everyMonths: 12, dueMonths: 8 },
  populations: { loader: "populations", owner: "Performance and intelligence", everyMonths: 12, dueMonths: 17 },
  statisticalNeighbours: {
    loader: "statistical-neighbours",
    owner: "Performance and intelligence",
    everyMonths: null,
  },
  ofstedFostering: { loader: "ofsted-fostering", owner: "Fostering service", everyMonths: 12, dueMonths: 8 },
  auditGrades: { loader: "published-audit-grades", owner: "Quality assurance team", everyMonths: null },
  auditFindings: { loader: "published-audit-findings", owner: "Quality assurance team", everyMonths: null },
  kpiValues: { loader: "published-kpi-values", owner: "Performance and intelligence", everyMonths: null },
} as const satisfies Readonly<Record<string, FeedDeclaration>>;

/** Every feed: the published tables, then the facts in the order of their list. */
export const feeds: readonly FeedDeclaration[] = [
  ...Object.values(publishedFeeds),
  ...facts.map((fact) => {
    const { owner, everyMonths, dueWorkingDays, dueMonths } = deliveryOf(fact);
    return {
      loader: loaderIdOf(fact),
      owner,
      everyMonths,
      ...(dueWorkingDays !== undefined && { dueWorkingDays }),
      ...(dueMonths !== undefined && { dueMonths }),
    };
  }),
];
