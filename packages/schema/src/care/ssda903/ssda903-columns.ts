import type { FactColumn } from "../../declare/fact.ts";

/** Which year's return a row stands in, by the 1 April it begins on: 2023 for 2023/24. The file does not have it; its name does. */
export const returnYear = {
  type: "integer",
  label: "Year of the return",
  sensitivity: "internal",
  required: true,
} as const satisfies FactColumn;

/** The authority's own identifier of the child. */
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
