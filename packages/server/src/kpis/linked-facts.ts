import { type Cohort, linkedFacts, readsOfChildren } from "@children-first/schema/engine";
import type { Context } from "../context.ts";

/**
 * The facts with rows under an identifier that is linked to a child, for answers about some cohorts: none where the cohorts
 * are not made of facts about children. Found out once while the data stand.
 */
export async function linkedFactsOf(
  { authority, query, whileDataStand }: Context,
  ...cohorts: readonly Cohort[]
): Promise<ReadonlySet<string>> {
  if (!cohorts.some(readsOfChildren)) return new Set();
  return whileDataStand("linked facts", () => linkedFacts(query, authority));
}
