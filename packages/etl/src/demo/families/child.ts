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

/** Brothers and sisters who live together. */
export interface Family {
  children: readonly Child[];
  /** Invented: no postcode area begins with ZX. Null for a child who came alone. */
  postcode: string | null;
}
