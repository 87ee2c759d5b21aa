import type { DayNumber } from "../time/days.ts";
import type { Child } from "./child.ts";

/** A child's referral, which all later records name. */
export interface Case {
  child: Child;
  referral: string;
}

/** A worker's time with a child's case. `to` is null if it is open. */
export interface Involvement {
  worker: string;
  from: DayNumber;
  to: DayNumber | null;
  /** A code of the SSDA903 return: why the worker changed. */
  reason: string;
}
