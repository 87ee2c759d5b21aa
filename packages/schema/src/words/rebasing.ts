import type { Day } from "./day.ts";
import type { KnownSpan } from "./known-span.ts";

/** A decision that the limits of a KPI are worked out anew from a day on, because something has changed for good. */
export interface Rebasing extends KnownSpan {
  readonly kpi: string;
  /** It holds for periods that end on this day or later. */
  readonly from: Day;
  readonly setBy: string;
  readonly reason: string;
}
