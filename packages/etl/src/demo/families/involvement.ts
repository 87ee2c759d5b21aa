import type { DayNumber } from "../time/days.ts";
import type { Child } from "./child.ts";

/** A child's referral, which everything that follows from it names. */
export interface Case {
  child: Child;
  referral: string;
}

/** A worker who holds a child's case from a day; `to` is null while it lasts. */
export interface Involvement {
  worker: string;
  from: DayNumber;
  to: DayNumber | null;
  /** A code of the SSDA903 return: why this worker, and not the one before. */
  reason: string;
}
