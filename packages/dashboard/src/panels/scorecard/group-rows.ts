import type { ScorecardQuery } from "../../gql/graphql.ts";
import { domainWords } from "../../words/code-words.ts";

/** One line of the scorecard: a KPI with its figure and the periods before it. */
export type ScorecardRow = ScorecardQuery["scorecard"]["rows"][number];

/** Lines that are read together. */
export interface RowGroup {
  readonly title: string;
  /** Lines from several domains stand here, so each says its own. */
  readonly mixed: boolean;
  readonly rows: readonly ScorecardRow[];
}

/** Red first under "Needs attention", then each domain in reading order; inside a group the order of the catalogue. */
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

/** The newest period before this one that has a value: what a figure still to come was last. */
export function lastKnown(row: ScorecardRow): ScorecardRow["trend"][number] | undefined {
  return row.figure.value == null ? row.trend.findLast((point) => point.value != null) : undefined;
}
