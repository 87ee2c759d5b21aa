import { factConflicts } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { relatedTables } from "./contradictions.ts";
import type { FactPlan } from "./fact-plan.ts";

/**
 * Whether a fact is unchanged since a current load of it, so that loading the same file again would change nothing. In
 * doubt it is false, and the file is loaded again.
 */
export async function isStillSo(client: Client, plan: FactPlan, load: number): Promise<boolean> {
  const { fact, authority } = plan;
  const tables = [fact.table, ...relatedTables(fact)];
  // An undo may have ended while this load waited for its locks.
  const { rows } = await client.query<{ undone: boolean; later: boolean }>(
    sql`select not exists (select from current_load where id = ${load}) as undone,
       exists (select from current_load where id > ${load} and authority = ${authority} and target_table = any (${tables}::text[]))
         or exists (select from load u join load l on l.id = ${load} where u.authority = ${authority}
           and u.target_table = any (${tables}::text[]) and u.undone_at > l.finished_at) as later`,
  );
  if (rows[0]?.undone !== false) return false;
  if (!rows[0].later) return true;
  const changes = [superseded(plan, load), added(plan, load), refusedElsewhere(plan, load)].filter(
    (change) => change !== null,
  );
  const changed = await client.query(sql`select where ${sql.join(changes, " or ")}`);
  return changed.rowCount === 0;
}

/** Rows that were current after the load, and are not now. Changes by undone loads do not count. */
function superseded({ fact, authority }: FactPlan, load: number): Sql {
  return sql`exists (select from ${sql.identifier(fact.table)} t join current_load c on c.id = t.superseded_by
    where t.authority = ${authority} and t.written_by <= ${load} and t.superseded_by > ${load})`;
}

/** Later current rows, if the file covers the fact completely, or every period that it names. */
function added({ fact, authority, disposition }: FactPlan, load: number): Sql | null {
  if (disposition === "merge" || disposition === "append") return null;
  const table = sql.identifier(fact.table);
  const later = sql`select from ${table} t where t.authority = ${authority} and t.superseded_by is null and t.written_by > ${load}`;
  if (typeof disposition !== "object") return sql`exists (${later})`;
  const period = sql.identifier(disposition.replacePeriod);
  return sql`exists (${later} and exists (select from ${table} e
    where e.authority = ${authority} and e.written_by <= ${load} and e.${period} = t.${period}))`;
}

/** Rows of the load that were refused because they contradict another fact, which has been loaded, or undone, since. */
function refusedElsewhere({ fact, authority }: FactPlan, load: number): Sql | null {
  const conflicts = factConflicts(fact);
  if (conflicts.length === 0) return null;
  const pairs = conflicts.map((conflict) => sql`(${conflict.code}::text, ${conflict.with}::text)`);
  return sql`exists (select from refusal r join (values ${sql.join(pairs)}) w (code, "with") on w.code = r.code
    join load l on l.id = r.load_id
    join load c on c.target_table = w."with" and c.authority = ${authority}
      and (c.undone_at > l.finished_at or (c.id > ${load} and c.status in ('LOADED', 'LOADED_WITH_REFUSALS')))
    where r.load_id = ${load})`;
}
