/** The cohorts that the API asks about beyond their KPIs: what only the server needs, and no browser. */
export * from "../audits/audit-answers.cohort.ts";
export * from "../audits/audits.cohort.ts";
export * from "../care/episodes/care-ends.cohort.ts";
export * from "../care/episodes/care-starts.cohort.ts";
export * from "../care/episodes/children-we-care-for.cohort.ts";
export * from "../care/placements/placement-moves.cohort.ts";
