import { type AuthorityFacts, authorityFacts, type Cohort, readsOfChildren } from "@children-first/schema/engine";
import { checkScope } from "../access/scopes.ts";
import type { Context } from "../context.ts";

/**
 * The authority's facts, for questions about the cases of some cohorts. The identifiers that are linked to a child are read
 * once for each version of the data, and not at all if no cohort is about children.
 *
 * @throws AccessRefused for a viewer who may not see what is counted from records.
 */
export async function factsAsked(
  { viewer, authority, count, whileDataStand }: Context,
  ...cohorts: readonly Cohort[]
): Promise<AuthorityFacts> {
  checkScope(viewer, "counted", "What is counted from records");
  if (!cohorts.some(readsOfChildren)) return { authority, linked: new Set() };
  return whileDataStand("facts of the authority", () => authorityFacts(count, authority));
}
