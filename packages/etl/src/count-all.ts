import { countOwed, followFacts, oweCounts } from "@children-first/schema/counting";
import type { Client } from "pg";
import { queryOf } from "./query-of.ts";

/** Which facts a load or an undo has changed, of an authority by its ONS code. */
export interface FactsChanged {
  readonly authority: string;
  /** The load, or the undone load. */
  readonly cause: number;
  readonly facts: readonly string[];
}

/**
 * Brings the organisation and the KPIs up to date with facts that have changed, inside the transaction that changes them; with
 * `countLast` it only notes what is to be counted, for `countWhatIsOwed`.
 */
export async function countChanged(
  client: Client,
  changed: FactsChanged,
  { countLast = false }: { countLast?: boolean },
): Promise<void> {
  await (countLast ? oweCounts : followFacts)(queryOf(client), changed);
}

/** Counts every KPI of an authority anew from the facts as they stand, in one transaction. */
export async function countAll(client: Client, authority: string): Promise<void> {
  await client.query("begin");
  await followFacts(queryOf(client), { authority, cause: null });
  await client.query("select raise_data_version()");
  await client.query("commit");
}

/**
 * Makes up for the counts that loads have put off, that were broken off, or whose definition is new, in one transaction.
 * Answers how many KPIs it counted: none, most times, which takes no time.
 */
export async function countWhatIsOwed(
  client: Client,
  authority: string,
  onBegin?: (kpis: number) => void,
): Promise<number> {
  await client.query("begin");
  const counted = await countOwed(queryOf(client), authority, onBegin);
  if (counted > 0) await client.query("select raise_data_version()");
  await client.query("commit");
  return counted;
}
