/** The counting of KPIs from facts: what only the server and the loaders need, and no browser. */
export { linkedFacts } from "../children/linked-facts.ts";
export * from "./all-evidence.ts";
export * from "./cohort.ts";
export * from "./cohort-facts.ts";
export * from "./counted-evidence.ts";
export * from "./follow-facts.ts";
export * from "./keep-tallies.ts";
export * from "./kpis-on-feed.ts";
export { oweCounts } from "./owed-counts.ts";
export * from "./read-targets.ts";
export * from "./sibling-groups.sql.ts";
export * from "./tally-sql.ts";
export * from "./case-sql.ts";
export { nameWithin } from "../organisation/place-name.sql.ts";
