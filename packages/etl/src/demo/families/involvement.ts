import type { DayNumber } from "../time/days.ts";

/** A worker who holds a child's case from a day; `to` is null while it lasts. */
export interface Involvement {
  worker: string;
  from: DayNumber;
  to: DayNumber | null;
  /** A code of the SSDA903 return: why this worker, and not the one before. */
  reason: string;
}
