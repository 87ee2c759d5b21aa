import { type Period, period } from "./period.ts";

/**
 * The period that a publisher's code names. Source: explore education statistics, time periods.
 *
 * "2025" with "Reporting year" is the year to 31 March 2025, or to 30 September in the workforce census. "Month",
 * "Financial quarter" and "Calendar year" are in the council's own figures.
 *
 * @returns null for any other code
 * @example
 * publisherPeriod("202425", "Financial year")?.label; // "2024/25"
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
 * The period of a publication that is compared with a period of ours.
 *
 * It is the same period, except where reporting years end on 30 September: then a financial year is compared with the
 * twelve months of the same reporting year.
 *
 * @example
 * reportingPeriod(period("FINANCIAL_YEAR", "2024-04-01"), "SEPTEMBER").label; // "year to September 2025"
 */
export function reportingPeriod(asked: Period, yearEnds: "MARCH" | "SEPTEMBER" | undefined): Period {
  if (asked.grain !== "FINANCIAL_YEAR" || yearEnds !== "SEPTEMBER") return asked;
  return period("ROLLING_12_MONTHS", `${asked.start.slice(0, 4)}-10-01`);
}
