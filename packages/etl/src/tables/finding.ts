import type { Severity } from "@children-first/schema";

/** What a check found: how many rows, the first of them as a spreadsheet counts it, and what to do. */
export interface Finding {
  check: string;
  severity: Severity;
  rows: number;
  firstRow: number;
  message: string;
}
