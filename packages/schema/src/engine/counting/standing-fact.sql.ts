import { type Fact, factColumns } from "../../declare/fact.ts";
import { sql, type Sql } from "../../words/sql.ts";

/** Columns that the tables of all facts have, beside their own. */
const common = ["id", "authority", "source_row", "written_by", "superseded_by", "restored_after"];

/**
 * The current rows of a fact, as a relation in which each child has one identifier: `keepLinkedRows` has written which.
 *
 * Of two rows that then share a natural key, the one under the child's own identifier is kept.
 *
 * @param among - a query for the children that are needed
 */
export function standingFact(fact: Fact, authority: Sql, among?: Sql): Sql {
  return rowsOfChildren(fact, authority, true, among);
}

/** Every version of every row of a fact, with the children of `standingFact`. */
export function everyVersion(fact: Fact, authority: Sql): Sql {
  return rowsOfChildren(fact, authority, false);
}

function rowsOfChildren(fact: Fact, authority: Sql, onlyCurrent: boolean, among?: Sql): Sql {
  const table = sql.identifier(fact.table);
  const rows = sql`t.authority = ${authority}${onlyCurrent ? sql` and t.superseded_by is null` : sql.empty}`;
  if (fact.child === undefined) return sql`(select t.* from ${table} t where ${rows})`;
  const child = sql.identifier(fact.child);
  const linked = sql`k.authority = ${authority} and k.fact = ${fact.table}`;
  // Without this condition PostgreSQL leaves the join out where the child is not asked for.
  const counts = onlyCurrent && fact.key.includes(fact.child) ? sql`k.repeats is not true` : sql`true`;
  const columnsWith = (owner: Sql) =>
    sql.join(
      [...common, ...Object.keys(fact.columns)].map((name) =>
        name === fact.child ? sql`${owner} as ${child}` : sql`t.${sql.identifier(name)}`,
      ),
    );
  if (among === undefined)
    return sql`(
    select ${columnsWith(sql`coalesce(k.child_id, t.${child})`)} from ${table} t left join linked_row k on ${linked} and k.row_id = t.id
    where ${rows} and ${counts}
  )`;
  // Two parts, so that each is found by an index: the rows of the children, and those of the children's other identifiers.
  return sql`(
    select ${columnsWith(sql`t.${child}`)} from ${table} t
    where ${rows} and t.${child} in (${among}) and not exists (select from linked_row k where ${linked} and k.row_id = t.id)
    union all
    select ${columnsWith(sql`k.child_id`)} from linked_row k join ${table} t on t.id = k.row_id
    where ${linked} and k.child_id in (${among}) and ${rows} and ${counts}
  )`;
}

/** The day of a row `t` of a fact; null where the fact has no date. */
export function dayOfRow(fact: Fact): Sql | null {
  const column = factColumns(fact).find(({ name }) => name === fact.date);
  if (column === undefined) return null;
  const name = sql`t.${sql.identifier(column.name)}`;
  if (column.type === "instant") return sql`(${name} at time zone 'Europe/London')::date`;
  return column.type === "month" ? sql`to_date(${name}, 'YYYY-MM')` : name;
}
