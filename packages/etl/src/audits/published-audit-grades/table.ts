import type { PublishedTable } from "../../statistics/published-plan.ts";

/** Audit grades of a month or quarter, in whole per cent of the moderated audits. A blank grade was not published. */
export const auditGradesTable: PublishedTable = {
  code: "audit-grades",
  title: "Audit grades",
  period: "period",
  filters: ["source"],
  measures: [
    "audits_total",
    "moderations_total",
    "outstanding_pct",
    "good_pct",
    "requires_improvement_pct",
    "inadequate_pct",
  ],
  header: [
    "period",
    "grain",
    "audits_total",
    "moderations_total",
    "outstanding_pct",
    "good_pct",
    "requires_improvement_pct",
    "inadequate_pct",
    "source",
  ],
};
