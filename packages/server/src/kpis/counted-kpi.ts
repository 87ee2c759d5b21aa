import { dayOf, type Grain, kpiOf, type Period, periodContaining, periodsOf, step } from "@children-first/schema";
import { type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../context.ts";

/** A KPI of an id that is counted from facts, for a resolver that is built on it. */
export function countedKpi(id: string): CountedKpi {
  const kpi = kpiOf(id);
  if (kpi === undefined || !isCounted(kpi)) throw new Error(`There is no counted KPI ${id}.`);
  return kpi;
}

/** The newest complete period of a grain that a KPI was counted for; the last that is over where it was never counted. */
export async function newestPeriod({ authority, batches }: Context, id: string, grain: Grain): Promise<Period> {
  const evidence = await batches.evidence.load({ kpi: countedKpi(id), area: authority });
  const months =
    evidence.counted === undefined ? [] : periodsOf({ published: [], counted: evidence.counted }, authority);
  const last = months.at(-1);
  const containing = periodContaining(grain, last?.end ?? dayOf(new Date()));
  return last !== undefined && containing.end <= last.end ? containing : step(containing, -1);
}
