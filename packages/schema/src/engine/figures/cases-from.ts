import type { Day } from "../../words/day.ts";
import { type Period, periodContaining, step } from "../../words/period.ts";
import type { Kpi } from "../../declare/kpi.ts";

/** The first day of the cases that a KPI's figure of a period is made of: of a rolling one a year before its end. */
export function casesFrom({ timing }: Pick<Kpi, "timing">, { start, end }: Period): Day {
  return timing === "ROLLING_12_MONTHS" ? step(periodContaining("MONTH", end), -11).start : start;
}
