import { deliveryOf, factConflicts } from "../declare/fact.ts";
import { facts } from "../facts.ts";
import type { Query } from "../words/query.ts";
import { sql } from "../words/sql.ts";

/**
 * Rows of a current load that are not in its table because of what another table held, and that table has changed
 * since. They may be right now: loading the same file again judges them anew.
 */
export interface OwedRows {
  readonly load: number;
  readonly file: string;
  /** The fact's table, and its title. */
  readonly table: string;
  readonly title: string;
  /** The title of the fact that has changed. */
  readonly because: string;
  readonly refused: number;
  readonly withdrawn: number;
}

/** The facts whose rows are refused or withdrawn because of another, by the codes of those refusals. */
const rests = facts.flatMap((fact) =>
  factConflicts(fact).map((conflict) => ({ table: fact.table, code: conflict.code, with: conflict.with })),
);

/** The facts of which each file is the whole table, so that only the last loaded one owes rows. */
const wholeTables = facts.filter((fact) => deliveryOf(fact).disposition === "snapshot").map(({ table }) => table);

/**
 * The rows that loads of an authority owe, the oldest load first.
 *
 * @param of - the ids of the loads; left out, all
 */
export async function owedRows(query: Query, authority: string, of?: readonly number[]): Promise<OwedRows[]> {
  const rows = await query<Omit<OwedRows, "title" | "because"> & { with: string }>(sql`
    with asked as (
      select l.id, l.file, l.target_table, l.finished_at from dated_load l
      where l.authority = ${authority} and (${of ?? null}::integer[] is null or l.id = any (${of ?? null}::integer[]))
        and (l.target_table <> all (${wholeTables}::text[]) or not exists (
          select from current_load n where n.target_table = l.target_table and n.authority = l.authority and n.id > l.id))
    ), rests as (
      select * from jsonb_to_recordset(${JSON.stringify(rests)}::jsonb) r ("table" text, code text, "with" text)
    ), missing as (
      select a.id, r."with", 0 as since, count(distinct f.row)::integer as refused, 0 as withdrawn
      from asked a join rests r on r."table" = a.target_table join refusal f on f.load_id = a.id and f.code = r.code
      group by a.id, r."with"
      union all
      select a.id, w.target_table, w.id, 0, c.rows
      from asked a join contradicted c on c.of_load = a.id join current_load w on w.id = c.load_id
    )
    select a.id as load, a.file, a.target_table as "table", m."with", sum(m.refused)::integer as refused, sum(m.withdrawn)::integer as withdrawn
    from missing m join asked a on a.id = m.id
    where exists (select from current_load x where x.target_table = m."with" and x.authority = ${authority}
        and x.id > greatest(a.id, m.since) and x.rows_loaded + x.rows_withdrawn > 0)
      or exists (select from load u where u.target_table = m."with" and u.authority = ${authority} and u.undone_at > a.finished_at and m.refused > 0)
    group by a.id, a.file, a.target_table, m."with" order by a.id, m."with"`);
  return rows.map(({ with: other, ...owed }) => ({ ...owed, title: titleOf(owed.table), because: titleOf(other) }));
}

function titleOf(table: string): string {
  return facts.find((fact) => fact.table === table)?.title ?? table;
}
