import { countOwed, followFacts, keepLinkedRows, oweCounts } from "@children-first/schema/engine";
import { queryOn } from "@children-first/schema/database";
import type { Client } from "pg";
import type { FindingOfLoad } from "../organisation/shared-names.ts";
import { findingsOfCount } from "./findings-of-count.ts";

/** The facts that a load or an undo has changed, and their authority by ONS code. */
export interface FactsChanged {
  readonly authority: string;
  /** The load, or the undone load. */
  readonly cause: number;
  readonly facts: readonly string[];
}

/**
 * Brings the organisation and the KPIs up to date with changed facts, inside the transaction of the change. With
 * `countLast` it only marks the KPIs as due, for `countWhatIsOwed`.
 *
 * @returns the findings in rows of current loads
 */
export async function countChanged(
  client: Client,
  changed: FactsChanged,
  { countLast = false }: { countLast?: boolean },
): Promise<FindingOfLoad[]> {
  if (countLast) {
    await oweCounts(queryOn(client), changed);
    // Questions about the facts are answered before the count.
    await keepLinkedRows(queryOn(client), changed.authority, changed.facts);
    return [];
  }
  await followFacts(queryOn(client), changed);
  return findingsOfCount(client, changed.authority);
}

/** Counts every KPI of an authority again from its current facts, in one transaction. */
export async function countAll(client: Client, authority: string): Promise<void> {
  await client.query("begin");
  await followFacts(queryOn(client), { authority, cause: null });
  await findingsOfCount(client, authority);
  await client.query("select raise_data_version()");
  await client.query("commit");
}

/** The number of KPIs that were due and have been counted, and the findings in rows of current loads. */
export interface OwedAndFound {
  readonly kpis: number;
  readonly findings: readonly FindingOfLoad[];
}

/**
 * Counts the KPIs that are due, in one transaction: after loads with `countLast`, after an interruption, or after a
 * change of the definition. Usually none is due, and this takes no time.
 */
export async function countWhatIsOwed(
  client: Client,
  authority: string,
  onBegin?: (kpis: number) => void,
): Promise<OwedAndFound> {
  await client.query("begin");
  const kpis = await countOwed(queryOn(client), authority, onBegin);
  const findings = kpis > 0 ? await findingsOfCount(client, authority) : [];
  if (kpis > 0) await client.query("select raise_data_version()");
  await client.query("commit");
  return { kpis, findings };
}
