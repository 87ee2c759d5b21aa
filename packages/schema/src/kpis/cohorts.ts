/** The cohorts that the API asks about beyond their KPIs: what only the server needs, and no browser. */
export * from "../audits/audit-answers.cohort.ts";
export * from "../audits/audits.cohort.ts";
