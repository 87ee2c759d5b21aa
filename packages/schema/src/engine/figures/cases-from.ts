import type { Day } from "../../words/day.ts";
import { type Period, periodContaining, step } from "../../words/period.ts";
import type { Kpi } from "../../declare/kpi.ts";

/** The first day of the cases that a KPI's figure of a period is made of: of a rolling one a year before its end. */
export function casesFrom({ timing }: Pick<Kpi, "timing">, { start, end }: Period): Day {
  return timing === "ROLLING_12_MONTHS" ? step(periodContaining("MONTH", end), -11).start : start;
}

/**
 * The months whose cases a KPI's figure of a period counts: the period itself, or, of a rolling KPI, the twelve months that
 * end with it. Its figure of July 2023 is of the year to July 2023.
 */
export function countedOver({ timing }: Pick<Kpi, "timing">, of: Period): Period {
  const isShorter = of.grain === "MONTH" || of.grain === "QUARTER";
  return timing === "ROLLING_12_MONTHS" && isShorter ? periodContaining("ROLLING_12_MONTHS", of.end) : of;
}
