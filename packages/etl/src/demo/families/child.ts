import type { DayNumber } from "../time/days.ts";

/** A child of the synthetic authority. */
export interface Child {
  /** "CH000123" */
  id: string;
  sex: "M" | "F";
  /** Can be after the first contact, for an unborn child. */
  born: DayNumber;
  ethnicity: string;
  upn: string | null;
  disabled: boolean;
  /** Whether the child came to the country alone to seek asylum. */
  alone: boolean;
}

/** Brothers and sisters who live together. */
export interface SyntheticFamily {
  children: readonly Child[];
  /** Invented: no postcode area begins with ZX. Null for a child who came alone. */
  postcode: string | null;
}
