import { factOf } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { rowsInWords } from "../tables/facts/rows-in-words.ts";
import type { FactPlan } from "../tables/facts/fact-plan.ts";
import type { Finding } from "../tables/finding.ts";
import { ofACase } from "./link-children.ts";

/**
 * The facts with identifying numbers of children. The value is the column of the number's kind, if a child has several
 * rows. The SSDA903 return has its own rule for this (444).
 */
const sources: Readonly<Record<string, string | null>> = {
  person: null,
  linked_identifiers: "link_identifier_value",
  cin_census_children: null,
};

/** Kinds of number that do not identify a child. */
const ofNoOne = `${ofACase}|system before`;

/**
 * Finds the rows of a file whose child shares a number, such as a UPN, with another child of the source on the same
 * days. Without a link they may still be one child under two identifiers. They count as two, and are never merged here.
 */
export async function alikeChildren(client: Client, { fact, authority }: FactPlan): Promise<Finding[]> {
  const number = sources[fact.table];
  if (number === undefined || fact.child === undefined) return [];
  const child = sql.identifier(fact.child);
  const isOf = (alias: string, record: string) => {
    const row = sql.identifier(alias);
    const hasNumber = number === null ? sql.empty : sql` and ${row}.${sql.identifier(number)} = a.identifier`;
    return sql`${row}.words is null and ${row}.${child} = ${sql.raw(record)}${hasNumber}`;
  };
  const { rows } = await client.query<{ count: number; kinds: string; first: number; other: number | null }>(sql`
    with known as materialized (
      select child, record, kind, identifier, daterange(valid_from, valid_until) as valid from child_identifier
      where authority = ${authority} and source = ${fact.table} and kind !~* ${ofNoOne}
    ), alike as (
      select distinct a.record, o.record as other, a.kind, a.identifier
      from known a join known o on o.kind = a.kind and o.identifier = a.identifier and o.child <> a.child and o.valid && a.valid
    ), placed as (
      select s.row, a.kind, (select min(n.row) from staged n where ${isOf("n", "a.other")}) as other
      from alike a join staged s on ${isOf("s", "a.record")}
    )
    select count(distinct row)::integer as count, string_agg(distinct kind, ', ') as kinds, min(row) as first,
      (array_agg(other order by row, other))[1] as other
    from placed having count(*) > 0`);
  const [found] = rows;
  if (found === undefined) return [];
  const { count, kinds, first, other } = found;
  const pair = other === null ? "" : ` (row ${first} and row ${other}, for one)`;
  const message =
    `${rowsInWords(count)} ${count === 1 ? "has" : "have"} the ${kinds} of another child${pair}, so each two may be one child, and are counted as two. ` +
    `If they are, link one identifier to the other in "${factOf("linked_identifiers").title}" and load that file; if they are not, correct the number.`;
  return [{ check: "one-child-two-identifiers", severity: "WARNING", rows: count, firstRow: first, message }];
}
