import { rowsInWords } from "./rows-in-words.ts";
import { type Fact, factConflicts, facts } from "@children-first/schema/facts";
import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import type { FactPlan } from "./fact-plan.ts";
import { headingOf } from "./fact-header.ts";
import { contradicts } from "./fact-sql.ts";

/** Refuses the staged rows that contradict a current row of another fact. */
export async function refuseContradictions(client: Client, plan: FactPlan): Promise<void> {
  for (const conflict of factConflicts(plan.fact)) {
    const heading = sql`${headingOf(plan, conflict.column)}::text`;
    await client.query(sql`
      update staged s set words = array[${heading}, ${conflict.code},
        format('Row %s, column "%s": %s', s.row, ${heading}, ${conflict.message}::text)]
      from ${sql.identifier(conflict.with)} o
      where s.words is null and o.authority = ${plan.authority} and o.superseded_by is null and ${contradicts(conflict, "s", "o")}`);
  }
}

/**
 * Withdraws the current rows of other facts that this load's rows contradict, so that the order of two files does not
 * matter. Returns a sentence for each fact that lost rows.
 */
export async function withdrawContradicted(
  client: Client,
  fact: Fact,
  authority: string,
  load: number,
): Promise<string[]> {
  const said: string[] = [];
  for (const other of facts) {
    for (const conflict of factConflicts(other).filter((candidate) => candidate.with === fact.table)) {
      const { rows } = await client.query<{ count: number; place: string | null }>(sql`
        with gone as (
          update ${sql.identifier(other.table)} o set superseded_by = ${load} from staged s
          where s.words is null and o.authority = ${authority} and o.superseded_by is null and ${contradicts(conflict, "o", "s")}
          returning o.source_row, o.written_by
        ), kept as (
          insert into contradicted (load_id, of_load, table_name, rows)
          select ${load}, written_by, ${other.table}, count(*) from gone group by written_by
          on conflict (load_id, of_load) do update set rows = contradicted.rows + excluded.rows
        )
        select count(*)::integer as count,
          (select format('row %s of %s', g.source_row, l.file) from gone g join load l on l.id = g.written_by order by l.id, g.source_row limit 1) as place
        from gone`);
      const { count = 0, place = null } = rows[0] ?? {};
      if (count > 0)
        said.push(
          `${rowsInWords(count)} of "${other.title}" ${count === 1 ? "is" : "are"} withdrawn (${place}): ${conflict.message}`,
        );
    }
  }
  return said;
}

/** The other facts that a load of this one reads, or withdraws rows of. */
export function relatedTables(fact: Fact): string[] {
  const against = factConflicts(fact).map((conflict) => conflict.with);
  const from = facts
    .filter((other) => factConflicts(other).some((conflict) => conflict.with === fact.table))
    .map(({ table }) => table);
  return [...new Set([...against, ...from])].filter((table) => table !== fact.table);
}
