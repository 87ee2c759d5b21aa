import { keepOrganisation } from "./organisation/keep-organisation.ts";
import type { Query } from "../../words/query.ts";
import { keepLinkedRows } from "./linked-rows.ts";
import { keepTallies, type Recount } from "./keep-tallies.ts";
import { owedCounts, takeCountingTurn } from "./owed-counts.ts";

/**
 * Updates what is derived from facts: first the rows under linked identifiers and the organisation, then the tallies of the
 * KPIs that read them. If a unit has moved, every KPI is counted again.
 *
 * Call it once, last, in the transaction that changes the facts. Other loads of the authority wait until it ends.
 */
export async function followFacts(query: Query, recount: Recount): Promise<void> {
  const { facts, ...everything } = recount;
  const { authority } = everything;
  await takeCountingTurn(query, authority);
  await keepLinkedRows(query, authority, facts);
  const moved = await keepOrganisation(query, authority, facts);
  await keepTallies(query, moved ? everything : recount);
}

/**
 * Makes up for the counts that are owed: of facts whose loads put it off, and by definitions that have changed since. In a
 * transaction of its own. `onBegin` hears how many KPIs there are to count, where there are any. Answers how many it counted.
 */
export async function countOwed(
  query: Query,
  authority: string,
  onBegin: (kpis: number) => void = () => undefined,
): Promise<number> {
  if ((await owedCounts(query, authority)).length === 0) return 0;
  await takeCountingTurn(query, authority);
  const moved = await keepOrganisation(query, authority, undefined);
  const owed = await owedCounts(query, authority);
  onBegin(owed.length);
  const cause = new Map(owed.map(({ kpi, cause: load }) => [kpi, load]));
  await keepTallies(query, moved ? { authority, cause } : { authority, cause, kpis: [...cause.keys()] });
  return cause.size;
}
