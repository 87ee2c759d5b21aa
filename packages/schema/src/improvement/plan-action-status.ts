/** The states of an action of an improvement plan. OVERDUE is calculated: due by the last known day, and not done. */
export const planActionStatuses = ["NOT_STARTED", "IN_PROGRESS", "DONE", "OVERDUE"] as const;
/** The state of an action of an improvement plan. */
export type PlanActionStatus = (typeof planActionStatuses)[number];
