import type { DayNumber } from "../time/days.ts";

/** A child of the synthetic authority. */
export interface Child {
  /** "CH000123" */
  id: string;
  sex: "M" | "F";
  /** May lie after the first contact: a child not yet born. */
  born: DayNumber;
  ethnicity: string;
  upn: string | null;
  disabled: boolean;
  /** Came to the country alone to seek asylum. */
  alone: boolean;
}
