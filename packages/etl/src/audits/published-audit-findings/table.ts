import type { PublishedTable } from "../../statistics/published-plan.ts";

/**
 * Answers to the practice standards by quarter, in whole per cent. `polarity` says whether "yes" is good. A quarter
 * without a row was not asked; a blank `not_applicable_pct` was not stated.
 */
export const auditFindingsTable: PublishedTable = {
  code: "audit-findings",
  title: "Audit findings against practice standards",
  period: "quarter",
  filters: ["practice_area", "question", "polarity", "source"],
  measures: ["yes_pct", "not_applicable_pct"],
  header: ["practice_area", "question", "polarity", "quarter", "yes_pct", "not_applicable_pct", "source"],
};
