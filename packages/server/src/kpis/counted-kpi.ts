import {
  dayOf,
  figureOf,
  type Grain,
  kpiOf,
  type Period,
  periodContaining,
  periodsOf,
  step,
} from "@children-first/schema";
import { type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../context.ts";
import { type FigureType, figureType } from "./figure.type.ts";

/**
 * The counted KPI that a resolver is built on.
 * @throws Error if no KPI of that id is counted from facts: a fault of the code, not of a request.
 */
export function countedKpi(id: string): CountedKpi {
  const kpi = kpiOf(id);
  if (kpi === undefined || !isCounted(kpi)) throw new Error(`There is no counted KPI ${id}.`);
  return kpi;
}

/** The figure of a counted KPI for a period, of the whole authority or of one of its org units. */
export async function figureOfCountedKpi(
  { authority, batches }: Context,
  id: string,
  period: Period,
  unit?: string,
): Promise<FigureType> {
  const kpi = countedKpi(id);
  const evidence = await batches.evidence.load({ kpi, area: authority, ...(unit !== undefined && { unit }) });
  return figureType(figureOf(kpi, evidence, authority, period), evidence);
}

/** The newest complete period of a grain that a KPI was counted for. If it was never counted, the last complete period by today. */
export async function newestPeriod({ authority, batches }: Context, id: string, grain: Grain): Promise<Period> {
  const evidence = await batches.evidence.load({ kpi: countedKpi(id), area: authority });
  const months =
    evidence.counted === undefined ? [] : periodsOf({ published: [], counted: evidence.counted }, authority);
  const last = months.at(-1);
  const containing = periodContaining(grain, last?.end ?? dayOf(new Date()));
  return last !== undefined && containing.end <= last.end ? containing : step(containing, -1);
}
