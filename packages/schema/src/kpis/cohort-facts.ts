import { childLinks } from "../children/child-links.fact.ts";
import { factOf } from "../facts/facts.ts";
import type { Cohort } from "./cohort.ts";

/** Every fact that a cohort reads; with facts about children also under which other identifiers they stand. */
export function factsOf({ needs, uses = [] }: Cohort): readonly string[] {
  const read = [...needs.flat(), ...uses];
  return read.some((table) => factOf(table).child !== undefined) ? [...read, childLinks.table] : read;
}
