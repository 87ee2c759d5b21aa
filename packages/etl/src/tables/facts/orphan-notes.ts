import { type Fact, factColumns, facts } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { FactPlan } from "./fact-plan.ts";
import { rowsInWords } from "./rows-in-words.ts";
import { headingOf } from "./fact-header.ts";

/**
 * The notes about rows that name a missing row of another fact: rows of this file, and rows of other facts that name
 * this one. They are loaded all the same, because the missing row may come later. While the other fact is empty, there
 * is no note.
 */
export async function orphanNotes(client: Client, plan: FactPlan): Promise<string[]> {
  return [...(await ofThisFile(client, plan)), ...(await ofOtherFacts(client, plan))];
}

async function ofThisFile(client: Client, plan: FactPlan): Promise<string[]> {
  const notes: string[] = [];
  for (const { name, references } of factColumns(plan.fact)) {
    const other = facts.find(({ table }) => table === references);
    if (other === undefined) continue;
    const { rows } = await client.query<{ count: number; first: number | null }>(sql`
      select count(*)::integer as count, min(s.row) as first from staged s
      where s.words is null and s.${sql.identifier(name)} is not null and exists (select ${currentRows(other, plan.authority)})
        and not exists (select ${currentRows(other, plan.authority)} and o.${sql.identifier(other.key[0]!)} = s.${sql.identifier(name)})`);
    const { count = 0, first = null } = rows[0] ?? {};
    if (count > 0)
      notes.push(
        `${rowsInWords(count)}, the first of them row ${first}, ${count === 1 ? "names" : "name"} in column "${headingOf(plan, name)}" what is not in "${other.title}". Load that file, or correct the column.`,
      );
  }
  return notes;
}

async function ofOtherFacts(client: Client, { fact, authority }: FactPlan): Promise<string[]> {
  const notes: string[] = [];
  for (const other of facts.filter((candidate) => candidate !== fact)) {
    for (const { name } of factColumns(other).filter(({ references }) => references === fact.table)) {
      const { rows } = await client.query<{ count: number; place: string | null }>(sql`
        with orphan as materialized (
          select o.written_by, o.source_row ${currentRows(other, authority)} and o.${sql.identifier(name)} is not null
            and not exists (select from ${sql.identifier(fact.table)} t
              where t.authority = ${authority} and t.superseded_by is null and t.${sql.identifier(fact.key[0]!)} = o.${sql.identifier(name)})
        )
        select (select count(*)::integer from orphan) as count,
          (select format('row %s of %s', o.source_row, l.file) from orphan o join load l on l.id = o.written_by
           order by o.written_by, o.source_row limit 1) as place`);
      const { count = 0, place = null } = rows[0] ?? {};
      if (count > 0)
        notes.push(
          `${rowsInWords(count)} of "${other.title}" (${place}) ${count === 1 ? "names" : "name"} in "${name}" what is not in "${fact.title}".`,
        );
    }
  }
  return notes;
}

function currentRows(fact: Fact, authority: string): Sql {
  return sql`from ${sql.identifier(fact.table)} o where o.authority = ${authority} and o.superseded_by is null`;
}
