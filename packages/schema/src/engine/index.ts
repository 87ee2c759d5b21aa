/** The counting of KPIs from facts: what only the server and the loaders need, and no browser. */
export { linkedFacts } from "./counting/linked-facts.ts";
export * from "./figures/all-evidence.ts";
export * from "../declare/cohort.ts";
export { type CountedKpi, isCounted } from "../declare/kpi.ts";
export * from "./counting/cohort-facts.ts";
export * from "./figures/own-evidence.ts";
export * from "./counting/episodes-of-children.sql.ts";
export * from "./counting/follow-facts.ts";
export * from "./counting/keep-tallies.ts";
export * from "./counting/kpis-on-feed.ts";
export { oweCounts } from "./counting/owed-counts.ts";
export * from "./figures/read-targets.ts";
export * from "./counting/sibling-groups.sql.ts";
export * from "./counting/tally-sql.ts";
export * from "./counting/case-sql.ts";
export { nameWithin } from "../words/place-name.sql.ts";
