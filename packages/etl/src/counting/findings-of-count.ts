import type { Client } from "pg";
import { type FindingOfLoad, keepSharedNames } from "../organisation/shared-names.ts";
import { keepUnreconciledCensuses } from "../workforce/unreconciled-census.ts";

/** What is compared across tables once the KPIs are counted. A new one is one more entry here. */
const checks = [keepSharedNames, keepUnreconciledCensuses] as const;

/**
 * Compares tables with one another, keeps what is found with the loads that it is found in, and returns it. For the
 * transaction of a count.
 */
export async function findingsOfCount(client: Client, authority: string): Promise<FindingOfLoad[]> {
  const found: FindingOfLoad[] = [];
  for (const keep of checks) found.push(...(await keep(client, authority)));
  return found;
}
