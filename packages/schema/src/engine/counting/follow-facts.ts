import { keepOrganisation } from "./organisation/keep-organisation.ts";
import type { Query } from "../../words/query.ts";
import { keepTallies, type Recount } from "./keep-tallies.ts";
import { owedCounts, takeCountingTurn } from "./owed-counts.ts";

/**
 * Brings all that is worked out from facts up to date with them: the organisation, then what KPIs count. Where units have
 * moved, every KPI is counted anew, because cases of any fact may now be of another unit.
 *
 * To be run once inside the transaction that changes facts, after the last of them: from here until it ends, others that
 * change facts of the same authority wait, so that the last of them to finish has counted what all of them brought.
 */
export async function followFacts(query: Query, recount: Recount): Promise<void> {
  const { facts, ...everything } = recount;
  const { authority } = everything;
  await takeCountingTurn(query, authority);
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
