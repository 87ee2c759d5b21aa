import type { Day } from "./day.ts";

/**
 * The day that comes so many working days after another, which is day 0.
 *
 * @param workingDays - the working days around it, oldest first, as `workingDaysAround` returns them
 * @returns null where those days begin after `day`, or end too soon
 * @example
 * workingDayAfter(workingDays, "2025-12-24", 1); // "2025-12-29"
 */
export function workingDayAfter(workingDays: readonly Day[], day: Day, count: number): Day | null {
  const next = workingDays.findIndex((candidate) => candidate > day);
  return next < 0 || day < workingDays[0]! ? null : (workingDays[next + count - 1] ?? null);
}
