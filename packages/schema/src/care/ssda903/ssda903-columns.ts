import type { FactColumn } from "../../declare/fact.ts";

/** The year of the return, by its 1 April: 2023 for 2023/24. It is in the file's name only. */
export const returnYear = {
  type: "integer",
  label: "Year of the return",
  sensitivity: "internal",
  required: true,
} as const satisfies FactColumn;

/** The authority's identifier of the child. */
export const child = {
  type: "identifier",
  label: "Child",
  sensitivity: "child",
  required: true,
} as const satisfies FactColumn;

/** The child's date of birth, which nearly every module repeats. */
export const born = {
  type: "date",
  label: "Date of birth",
  sensitivity: "child",
  required: true,
} as const satisfies FactColumn;
