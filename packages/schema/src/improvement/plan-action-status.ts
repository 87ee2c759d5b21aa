/** How an action of an improvement plan stands. OVERDUE is worked out: due by the last known day, and not done. */
export const planActionStatuses = ["NOT_STARTED", "IN_PROGRESS", "DONE", "OVERDUE"] as const;
/** One of the words for how an action of an improvement plan stands. */
export type PlanActionStatus = (typeof planActionStatuses)[number];
