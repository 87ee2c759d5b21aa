import { deliveryOf, loaderIdOf } from "./declare/fact.ts";
import { facts } from "./facts.ts";
import type { FeedDeclaration } from "./words/feed.ts";

/** The feeds of published tables, which no fact declares. Each loader of `etl` that reads one names its feed here by value. */
export const publishedFeeds = {
  dfeStatistics: { loader: "dfe-statistics", owner: "Performance and intelligence", everyMonths: 12 },
  populations: { loader: "populations", owner: "Performance and intelligence", everyMonths: 12 },
  statisticalNeighbours: {
    loader: "statistical-neighbours",
    owner: "Performance and intelligence",
    everyMonths: null,
  },
  ofstedFostering: { loader: "ofsted-fostering", owner: "Fostering service", everyMonths: 12 },
  auditGrades: { loader: "published-audit-grades", owner: "Quality assurance team", everyMonths: null },
  auditFindings: { loader: "published-audit-findings", owner: "Quality assurance team", everyMonths: null },
  kpiValues: { loader: "published-kpi-values", owner: "Performance and intelligence", everyMonths: null },
} as const satisfies Readonly<Record<string, FeedDeclaration>>;

/** Every feed: the published tables, then the facts in the order of their list. */
export const feeds: readonly FeedDeclaration[] = [
  ...Object.values(publishedFeeds),
  ...facts.map((fact) => {
    const { owner, everyMonths, dueWorkingDays } = deliveryOf(fact);
    return { loader: loaderIdOf(fact), owner, everyMonths, ...(dueWorkingDays !== undefined && { dueWorkingDays }) };
  }),
];
