import type { Cohort, CohortSql } from "../../declare/cohort.ts";
import type { CountedKpi } from "../../declare/kpi.ts";
import { type Sql, sql } from "../../words/sql.ts";
import type { CountedDays } from "./cohort-sql.ts";
import { casesAtLast, lastActionDay, openActionsSql, worklistsOf } from "./open-actions.ts";
import { tallySql } from "./tally-sql.ts";

/**
 * The statements that count KPIs of a cohort and write the open actions of their worklists: one, which works out the cases
 * once. Of a snapshot, the open actions are of one day of many, and have a statement of their own.
 *
 * @param reads - the parts of the cohort's query, of every month
 */
export function countingSql(
  cohort: Cohort,
  kpis: readonly CountedKpi[],
  reads: CohortSql,
  days: CountedDays,
): readonly Sql[] {
  const worklists = worklistsOf(kpis);
  if (worklists.length === 0) return [tallySql(cohort, kpis, reads, days)];
  if (cohort.kind === "SNAPSHOT")
    return [tallySql(cohort, kpis, reads, days), openActionsSql(worklists, casesAtLast(cohort, reads, days), days)];
  const also = [openActionsSql(worklists, sql`cases`, days)];
  return [tallySql(cohort, kpis, reads, days, { until: lastActionDay(days), also })];
}
