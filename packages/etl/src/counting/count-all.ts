import { countOwed, followFacts, oweCounts } from "@children-first/schema/engine";
import { queryOn } from "@children-first/schema/database";
import type { Client } from "pg";
import { type FindingOfLoad, keepSharedNames } from "../organisation/shared-names.ts";

/** Which facts a load or an undo has changed, of an authority by its ONS code. */
export interface FactsChanged {
  readonly authority: string;
  /** The load, or the undone load. */
  readonly cause: number;
  readonly facts: readonly string[];
}

/**
 * Brings the organisation and the KPIs up to date with facts that have changed, inside the transaction that changes them. With
 * `countLast` it only notes what is to be counted, for `countWhatIsOwed`.
 *
 * @returns what was found in the rows of current loads
 */
export async function countChanged(
  client: Client,
  changed: FactsChanged,
  { countLast = false }: { countLast?: boolean },
): Promise<FindingOfLoad[]> {
  if (countLast) {
    await oweCounts(queryOn(client), changed);
    return [];
  }
  await followFacts(queryOn(client), changed);
  return keepSharedNames(client, changed.authority);
}

/** Counts every KPI of an authority again from its current facts, in one transaction. */
export async function countAll(client: Client, authority: string): Promise<void> {
  await client.query("begin");
  await followFacts(queryOn(client), { authority, cause: null });
  await keepSharedNames(client, authority);
  await client.query("select raise_data_version()");
  await client.query("commit");
}

/** How many KPIs were owed and have been counted, and what was found in the rows of current loads. */
export interface OwedAndFound {
  readonly kpis: number;
  readonly findings: readonly FindingOfLoad[];
}

/**
 * Counts the KPIs that are owed, in one transaction: those that loads have put off, that were interrupted, or whose definition
 * is new. Mostly nothing is owed, and it takes no time.
 */
export async function countWhatIsOwed(
  client: Client,
  authority: string,
  onBegin?: (kpis: number) => void,
): Promise<OwedAndFound> {
  await client.query("begin");
  const kpis = await countOwed(queryOn(client), authority, onBegin);
  const findings = kpis > 0 ? await keepSharedNames(client, authority) : [];
  if (kpis > 0) await client.query("select raise_data_version()");
  await client.query("commit");
  return { kpis, findings };
}
