import { childOnDay, childrenWeCareForCohort, ofCurrentFacts } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { readRecords } from "../access/child-level.ts";
import type { Context } from "../context.ts";
import { WrongArgument } from "../errors.ts";
import { isStorable } from "../graphql/connection.type.ts";
import { factsAsked } from "../kpis/facts-asked.ts";
import { careKnownDay, dayAsked } from "./care-cohort-asked.ts";
import { sexesByCode } from "./care-cohort.type.ts";
import type { ChildType } from "./child.type.ts";

interface Row {
  readonly age: number | null;
  readonly sex: string | null;
  readonly unit: string | null;
}

/**
 * A child by the authority's identifier, on the last day that the data cover. The log has the child, found or not.
 *
 * @returns null if no record of such a child is open to the viewer: row security decides.
 * @throws WrongArgument for a reference with the zero character.
 * @throws AccessRefused without child-level access or without a purpose.
 */
export async function childByReference(context: Context, reference: string): Promise<ChildType | null> {
  if (!isStorable(reference)) throw new WrongArgument("reference", "a text without the zero character.");
  const facts = await factsAsked(context, childrenWeCareForCohort);
  const on = dayAsked(null, await careKnownDay(context));
  const child = ofCurrentFacts(facts, (reads) => childOnDay(reads, { authority: context.authority, reference, on }));
  const [row] = await readRecords(
    context,
    "child",
    (query) => query<Row>(sql`select * from (${child}) c`),
    (read) => ({ people: [reference], rows: read.length }),
  );
  if (!row) return null;
  const { age, sex, unit } = row;
  return { id: `${context.authority}:${reference}`, reference, age, sex: sexesByCode.get(sex) ?? "UNKNOWN", unit };
}
