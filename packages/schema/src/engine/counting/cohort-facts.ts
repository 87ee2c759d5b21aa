import { childLinks } from "../../children/child-links.fact.ts";
import { factOf } from "../../facts.ts";
import type { Cohort } from "../../declare/cohort.ts";

/** Every fact that a cohort reads; with facts about children also under which other identifiers they stand. */
export function factsOf(cohort: Cohort): readonly string[] {
  const read = factsNamed(cohort);
  return readsOfChildren(cohort) ? [...read, childLinks.table] : read;
}

/** Whether any fact that a cohort reads is about children: they may stand in it under other identifiers. */
export function readsOfChildren(cohort: Cohort): boolean {
  return factsNamed(cohort).some((table) => factOf(table).child !== undefined);
}

/** Every fact that a cohort names. */
export function factsNamed({ needs, uses = [] }: Cohort): readonly string[] {
  return [...needs.flat(), ...uses.map((use) => (typeof use === "string" ? use : use.fact))];
}
