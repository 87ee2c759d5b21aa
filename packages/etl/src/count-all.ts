import { countOwed, followFacts } from "@children-first/schema/counting";
import type { Client } from "pg";
import { queryOf } from "./query-of.ts";

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
