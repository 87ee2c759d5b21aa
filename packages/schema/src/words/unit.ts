export const units = ["PERCENT", "COUNT", "RATE_PER_10K", "RATIO", "DAYS", "SCORE"] as const;
/** The unit of a KPI's value. RATE_PER_10K is for every 10,000 children aged 0 to 17. */
export type Unit = (typeof units)[number];

export const betters = ["HIGHER", "LOWER", "NEITHER"] as const;
/** Which way is better. NEITHER marks a context measure, which is never RAG-rated. */
export type Better = (typeof betters)[number];
