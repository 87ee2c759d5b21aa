import { isTimeliness } from "../../declare/kpi.ts";
import { displayText } from "../../words/format.ts";
import type { FigureStatus } from "../../words/symbol.ts";
import type { Figure } from "./figure.ts";

export const readings = ["ALL_DUE", "COMPLETED"] as const;
/**
 * How a KPI of timeliness takes a case that is overdue and still open. `ALL_DUE` counts it as late. `COMPLETED` leaves
 * it out until it is done: the DfE publishes timeliness in this way, so others are compared with it.
 */
export type Reading = (typeof readings)[number];

/** One reading of a figure of timeliness. Both have the same numerator. */
export interface FigureReading {
  readonly reading: Reading;
  readonly label: string;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly display: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const labels: Readonly<Record<Reading, string>> = {
  ALL_DUE: "Of all that were done or are overdue",
  COMPLETED: "Of those completed, as the DfE publishes it",
};

/**
 * Both readings of a counted figure of timeliness. A published one has the second only, and the council's own reports
 * do not say which of them they give.
 *
 * @returns nothing for any other figure
 */
export function readingsOf(figure: Figure): FigureReading[] {
  const { kpi, value, status, display, numerator, denominator, overdue, counted, source } = figure;
  if (!isTimeliness(kpi)) return [];
  const own = { label: labels.ALL_DUE, value, status, display, numerator, denominator };
  if (counted === null)
    return source === null || source.series === "kpi-values"
      ? []
      : [{ ...own, reading: "COMPLETED", label: labels.COMPLETED }];
  if (overdue === null) return [{ ...own, reading: "ALL_DUE" }];
  const completed = (denominator ?? 0) - overdue;
  const share = completed === 0 ? null : (100 * (numerator ?? 0)) / completed;
  const shareStatus = share !== null || value === null ? status : "NOT_APPLICABLE";
  return [
    { ...own, reading: "ALL_DUE" },
    {
      reading: "COMPLETED",
      label: labels.COMPLETED,
      value: share,
      status: shareStatus,
      display: displayText(share, shareStatus, kpi.unit, kpi.decimals),
      numerator,
      denominator: denominator === null ? null : completed,
    },
  ];
}

/** The reading of a KPI's figures that others are compared with; null where it has but one. */
export function comparedReading(kpi: Figure["kpi"]): Reading | null {
  return isTimeliness(kpi) ? "COMPLETED" : null;
}
