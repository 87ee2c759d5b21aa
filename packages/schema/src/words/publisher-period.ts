import { type Period, period } from "./period.ts";

/**
 * The calendar dates of a period as a publisher names it; null where the name is none we know.
 *
 * "2025" with "Reporting year" is the year that ends on 31 March 2025, or on 30 September 2025 for the workforce census.
 * "202425" with "Financial year" or "Academic year" starts in 2024. Source: explore education statistics, time periods;
 * "Month", "Financial quarter" and "Calendar year" are how the council's own published figures are named.
 */
export function publisherPeriod(
  code: string,
  identifier: string,
  yearEnds: "MARCH" | "SEPTEMBER" = "MARCH",
): Period | null {
  const year = Number(code.slice(0, 4));
  switch (identifier.toLowerCase()) {
    case "reporting year":
      if (!/^\d{4}$/.test(code)) return null;
      return yearEnds === "MARCH"
        ? period("FINANCIAL_YEAR", `${year - 1}-04-01`)
        : period("ROLLING_12_MONTHS", `${year - 1}-10-01`);
    case "financial year":
      return /^\d{6}$/.test(code) ? period("FINANCIAL_YEAR", `${year}-04-01`) : null;
    case "academic year":
      return /^\d{6}$/.test(code) ? period("ACADEMIC_YEAR", `${year}-09-01`) : null;
    case "calendar year":
      return /^\d{4}$/.test(code) ? period("ROLLING_12_MONTHS", `${year}-01-01`) : null;
    case "month":
      return /^\d{4}-(0[1-9]|1[0-2])$/.test(code) ? period("MONTH", `${code}-01`) : null;
    case "financial quarter": {
      const quarter = /^\d{4}-\d{2}-Q([1-4])$/.exec(code)?.[1];
      if (!quarter) return null;
      return period(
        "QUARTER",
        quarter === "4" ? `${year + 1}-01-01` : `${year}-${["04", "07", "10"][Number(quarter) - 1]}-01`,
      );
    }
    default:
      return null;
  }
}

/**
 * The period of a publication that a financial year asks for: its own, or, where reporting years end on 30 September,
 * the twelve months of the same reporting year.
 */
export function reportingPeriod(asked: Period, yearEnds: "MARCH" | "SEPTEMBER" | undefined): Period {
  if (asked.grain !== "FINANCIAL_YEAR" || yearEnds !== "SEPTEMBER") return asked;
  return period("ROLLING_12_MONTHS", `${asked.start.slice(0, 4)}-10-01`);
}
