import { type Cohort, linkedFacts, readsOfChildren } from "@children-first/schema/engine";
import type { Context } from "../context.ts";

/**
 * The tables of facts that have rows under an identifier that is linked to a child. Empty if no cohort is about children.
 * Read once for each version of the data.
 */
export async function linkedFactsOf(
  { authority, query, whileDataStand }: Context,
  ...cohorts: readonly Cohort[]
): Promise<ReadonlySet<string>> {
  if (!cohorts.some(readsOfChildren)) return new Set();
  return whileDataStand("linked facts", () => linkedFacts(query, authority));
}
