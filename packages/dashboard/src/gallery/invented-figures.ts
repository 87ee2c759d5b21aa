import type { FigurePartsFragment, FigureStatus, Rag, Unit } from "../gql/graphql.ts";
import type { InventedKpi } from "./invented-kpis.ts";
import { financialYear } from "./invented-periods.ts";

/**
 * The value of an invented KPI: the same on every call, and moving slowly from year to year.
 * @param place 0 for the own authority, 1 to 10 for its neighbours
 * @param year the year in which the period starts
 */
export function inventedValue(of: InventedKpi, place: number, year: number): number {
  const seed = Array.from(of.id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const level = place === 0 ? 0 : 3 * Math.sin(seed + place * 12.9898);
  const drift = Math.sin(seed * 1.7 + (year - 2012) / 3.1) + 0.5 * Math.sin(seed + place * 7 + year * 2.3);
  const value = Math.max(0, of.base + of.swing * (0.6 * level + drift));
  return of.unit === "RATE_PER_10K"
    ? Math.round(value)
    : Math.round(Math.min(value, of.unit === "PERCENT" ? 99.2 : value) * 10) / 10;
}

/** A value as the API prints it. */
export function inventedDisplay(value: number, unit: Unit): string {
  const decimals = unit === "RATE_PER_10K" || unit === "COUNT" ? 0 : 1;
  return (
    value.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }) +
    (unit === "PERCENT" ? "%" : "")
  );
}

const symbols: Partial<Record<FigureStatus, string>> = {
  CONFIDENTIAL: "c",
  NOT_AVAILABLE: "x",
  LOW: "low",
  NOT_APPLICABLE: "z",
  UNRELIABLE: "u",
};

/**
 * A figure of an invented KPI. A status that hides the value gives its symbol instead.
 * @param place 0 for the own authority, 1 to 10 for its neighbours
 * @example inventedFigure(kpi, 0, newestYear, "CONFIDENTIAL").display; // "c"
 */
export function inventedFigure(
  of: InventedKpi,
  place: number,
  year: number,
  status: FigureStatus = "FINAL",
): FigurePartsFragment {
  const hidden = symbols[status];
  const value = hidden ? null : inventedValue(of, place, year);
  const share = of.unit === "PERCENT" ? 100 : 10_000;
  return {
    __typename: "Figure",
    value,
    status,
    display: hidden ?? inventedDisplay(value!, of.unit),
    unit: of.unit,
    numerator: value === null || of.cases === null ? null : Math.round((value * of.cases) / share),
    denominator: value === null ? null : of.cases,
    pending: null,
    exempt: null,
    invented: false,
    rag: value === null ? "GREY" : ragOf(of, value),
    period: financialYear(year),
  };
}

function ragOf({ better, target }: InventedKpi, value: number): Rag {
  if (!target) return "GREY";
  const worseBy = better === "HIGHER" ? target.value - value : value - target.value;
  return worseBy <= 0 ? "GREEN" : worseBy <= target.amberWithin ? "AMBER" : "RED";
}
