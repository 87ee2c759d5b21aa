import { addDays, kpis as everyKpi } from "@children-first/schema";
import { type CountedKpi, isCounted } from "@children-first/schema/engine";
import type { Context } from "../../context.ts";
import { WrongArgument } from "../../errors.ts";
import type { CasesOfCohort } from "./case-page.ts";
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

/** The cases of worklists by cohort, up to so many days after the last known day. A cohort that was never counted is left out. */
export async function worklistCohorts(
  context: Context,
  kpis: readonly CountedKpi[],
  daysAhead: number,
): Promise<CasesOfCohort[]> {
  const spans = await standingSpans(context);
  return [...Map.groupBy(kpis, (kpi) => kpi.counted.cohort).values()].flatMap((group): CasesOfCohort[] => {
    const [span] = group.flatMap(({ id, version }) => spans.get(`${id} ${version}`) ?? []);
    if (span === undefined) return [];
    return [{ kpis: group, from: span.fromMonth, to: addDays(span.knownDay, daysAhead), knownDay: span.knownDay }];
  });
}
