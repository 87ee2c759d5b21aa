import type { PublishedTable } from "../../statistics/published-plan.ts";

/**
 * The results for the practice standards by quarter, in whole per cent. `polarity` is whether "yes" is good. A standard
 * without a row was not asked in that quarter. A blank `not_applicable_pct` was not published.
 */
export const auditFindingsTable: PublishedTable = {
  code: "audit-findings",
  title: "Audit findings against practice standards",
  period: "quarter",
  filters: ["practice_area", "question", "polarity", "source"],
  measures: ["yes_pct", "not_applicable_pct"],
  header: ["practice_area", "question", "polarity", "quarter", "yes_pct", "not_applicable_pct", "source"],
};
