import { type Day, kpis as everyKpi } from "@children-first/schema";
import { type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../../context.ts";
import { WrongArgument } from "../../errors.ts";
import { standingSpans } from "./standing-spans.ts";

/** How many days ahead a worklist looks by default. */
export const usualDaysAhead = 5;

/**
 * The KPIs with a worklist: all, or those with the ids given.
 * @throws WrongArgument for the id of a KPI without one. The message names those that have one.
 */
export function worklistKpis(ids: readonly string[] | null | undefined): CountedKpi[] {
  const all = everyKpi.filter(isCounted).filter(({ counted }) => counted.worklist === true);
  if (ids === null || ids === undefined) return all;
  const asked = all.filter(({ id }) => ids.includes(id));
  if (asked.length < new Set(ids).size)
    throw new WrongArgument("kpis", `ids of KPIs with a worklist: ${all.map(({ id }) => id).join(", ")}.`);
  return asked;
}

/** The last days that the data of some KPIs cover, earliest first. A KPI that was never counted has none. */
export async function knownDaysOf(context: Context, kpis: readonly CountedKpi[]): Promise<Day[]> {
  const spans = await standingSpans(context);
  return kpis.flatMap(({ id, version }) => spans.get(`${id} ${version}`)?.knownDay ?? []).toSorted();
}
