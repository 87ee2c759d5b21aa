import type { PublishedSource } from "../declare/kpi.ts";

/**
 * The share of audits that the council's quality assurance report says met a practice standard.
 *
 * @param practiceArea - as the table of audit findings writes it
 * @param question - the standard, in the table's own words, said so that "yes" is good
 * @returns one entry for `published` of a KPI whose unit is PERCENT
 */
export function publishedAuditFinding(practiceArea: string, question: string): PublishedSource {
  return {
    series: "audit-findings",
    filters: { practice_area: practiceArea, question, polarity: "positive" },
    formula: { kind: "published", value: "yes_pct" },
    decimals: 0,
  };
}
