import { childLinks } from "../../children/child-links.fact.ts";
import type { Fact } from "../../declare/fact.ts";
import { derivedFacts, facts } from "../../facts.ts";
import type { Query } from "../../words/query.ts";
import { sql, type Sql } from "../../words/sql.ts";
import { dayOfRow } from "./standing-fact.sql.ts";

const links = sql.identifier(childLinks.table);
const factsOfChildren = [...facts, ...derivedFacts].filter(({ child }) => child !== undefined);

/**
 * Brings the rows under linked identifiers up to date with changed facts, for the transaction of the change. If the links
 * have changed, the rows of every fact.
 *
 * Call it after `takeCountingTurn`: a load of rows and a load of their links then see one another.
 *
 * @param changed - tables of facts; undefined is all
 */
export async function keepLinkedRows(
  query: Query,
  authority: string,
  changed: readonly string[] | undefined,
): Promise<void> {
  const isEach = changed === undefined || changed.includes(childLinks.table);
  const asked = factsOfChildren.filter(({ table }) => isEach || changed.includes(table));
  const own = sql.value(authority);
  await query(
    sql`delete from linked_row where authority = ${own} and fact = any (${asked.map(({ table }) => table)}::text[])`,
  );
  const [any] = await query<{ linked: boolean }>(
    sql`select exists (select from ${links} where authority = ${own} and superseded_by is null) as linked`,
  );
  if (!any!.linked) return;
  for (const fact of asked) await query(linkedRowsOf(fact, own));
  await query(sql`analyze linked_row`);
}

/** Writes the rows under linked identifiers of every authority that has links. For an upgrade, after its migrations. */
export async function keepEveryLinkedRow(query: Query): Promise<void> {
  const rows = await query<{ authority: string }>(
    sql`select distinct authority from ${links} where superseded_by is null`,
  );
  for (const { authority } of rows) await keepLinkedRows(query, authority, undefined);
}

/** The tables of facts with a row, current or not, under a linked identifier. */
export async function tablesWithLinkedRows(query: Query, authority: string): Promise<ReadonlySet<string>> {
  const rows = await query<{ fact: string }>(
    sql`select f.fact from unnest(${factsOfChildren.map(({ table }) => table)}::text[]) f (fact)
     where exists (select from linked_row r where r.authority = ${authority} and r.fact = f.fact)`,
  );
  return new Set(rows.map(({ fact }) => fact));
}

function linkedRowsOf(fact: Fact, authority: Sql): Sql {
  const child = sql.identifier(fact.child!);
  const repeats = fact.key.includes(fact.child!)
    ? sql`t.superseded_by is null and not (${isFirst(fact, child, authority)})`
    : sql`false`;
  return sql`
    insert into linked_row (authority, fact, row_id, child_id, repeats)
    select ${authority}, ${fact.table}, t.id, k.child_id, ${repeats}
    from ${links} k join ${sql.identifier(fact.table)} t on t.authority = ${authority} and t.${child} = k.identifier and ${holds(fact)}
    where k.authority = ${authority} and k.superseded_by is null`;
}

/** Whether a link `k` holds for a row `t`: on its day, or the last link if it has no day. */
function holds(fact: Fact): Sql {
  const day = dayOfRow(fact);
  if (day === null) return sql`k.is_last`;
  return sql`case when ${day} is null then k.is_last
      else coalesce(k.valid_from <= ${day}, true) and coalesce(k.valid_until > ${day}, true) end`;
}

/** Whether no other row has the same natural key, of the child's own identifier or of one that comes before. */
function isFirst({ table, key, columns, child: own }: Fact, child: Sql, authority: Sql): Sql {
  const rows = sql.identifier(table);
  const others = key
    .filter((name) => name !== own)
    .map((name) => {
      const isSame = columns[name]?.required ? sql`=` : sql`is not distinct from`;
      return sql` and o.${sql.identifier(name)} ${isSame} t.${sql.identifier(name)}`;
    });
  const same = sql`o.authority = ${authority} and o.superseded_by is null${sql.join(others, "")}`;
  return sql`not exists (select from ${rows} o where ${same} and o.${child} = k.child_id)
    and not exists (
      select from ${links} n join ${rows} o on ${same} and o.${child} = n.identifier
      where n.authority = ${authority} and n.superseded_by is null and n.child_id = k.child_id and n.identifier < t.${child})`;
}
