import type { ScorecardQuery } from "../../gql/graphql.ts";
import { domainWords } from "../../words/code-words.ts";

/** A row of the scorecard: a KPI with its figure and the periods before it. */
export type ScorecardRow = ScorecardQuery["scorecard"]["rows"][number];

/** Rows under one heading. */
export interface RowGroup {
  readonly title: string;
  /** The rows are from several domains, so each names its own. */
  readonly mixed: boolean;
  readonly rows: readonly ScorecardRow[];
}

/** Red rows under "Needs attention", then each domain in reading order. Rows of a group keep their order. */
export function groupRows(rows: readonly ScorecardRow[]): RowGroup[] {
  const domains = Object.keys(domainWords) as (keyof typeof domainWords)[];
  return [
    { title: "Needs attention", mixed: true, rows: rows.filter((row) => row.figure.rag === "RED") },
    ...domains.map((domain) => ({
      title: domainWords[domain],
      mixed: false,
      rows: rows.filter((row) => row.figure.rag !== "RED" && row.kpi.domain === domain),
    })),
  ].filter((group) => group.rows.length > 0);
}

/**
 * The newest earlier period with a value, for a figure that has none.
 * @returns undefined if the figure has a value, or no earlier period has one
 */
export function lastKnown(row: ScorecardRow): ScorecardRow["trend"][number] | undefined {
  return row.figure.value == null ? row.trend.findLast((point) => point.value != null) : undefined;
}
