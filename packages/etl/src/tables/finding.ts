import type { Severity } from "@children-first/schema";

/** The result of a check: how many rows, the first of their row numbers in a spreadsheet, and what to do. */
export interface Finding {
  check: string;
  severity: Severity;
  rows: number;
  firstRow: number;
  message: string;
}
