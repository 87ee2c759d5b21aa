import { type Fact, factColumns } from "../../declare/fact.ts";
import { childLinks } from "../../children/child-links.fact.ts";
import { sql, type Sql } from "../../words/sql.ts";

const links = sql.identifier(childLinks.table);

/** Columns that the tables of all facts have, beside their own. */
const common = ["id", "authority", "source_row", "written_by", "superseded_by", "restored_after"];

/**
 * The current rows of a fact, as a relation in which each child has one identifier.
 *
 * The link on the day of the row applies; the last one if it has no day. Of two rows that then share a natural key, the one
 * under the child's own identifier is kept.
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

// Two parts, so that the many rows without a link are read as if there were no links at all: their identifiers are looked up
// in the scan and not joined.
function rowsOfChildren(fact: Fact, authority: Sql, onlyCurrent: boolean, among?: Sql): Sql {
  const table = sql.identifier(fact.table);
  const rows = sql`t.authority = ${authority}${onlyCurrent ? sql` and t.superseded_by is null` : sql.empty}`;
  if (fact.child === undefined) return sql`(select t.* from ${table} t where ${rows})`;
  const child = sql.identifier(fact.child);
  const current = sql`${links} k where k.authority = ${authority} and k.superseded_by is null`;
  const isOther = sql`(t.${child} in (select k.identifier from ${current})) is not true`;
  const isNotThen = sql`not exists (select from ${current} and k.identifier = t.${child} and ${holds(fact)})`;
  const columns = [...common, ...Object.keys(fact.columns)];
  const others = columns.map((name) =>
    name === fact.child ? sql`k.child_id as ${child}` : sql`t.${sql.identifier(name)}`,
  );
  const isAmong = (identifier: Sql) => (among === undefined ? sql.empty : sql` and ${identifier} in (${among})`);
  const once = onlyCurrent && fact.key.includes(fact.child) ? sql` and ${isFirst(fact, child, authority)}` : sql.empty;
  return sql`(
    select ${sql.join(columns.map((name) => sql`t.${sql.identifier(name)}`))} from ${table} t where ${rows}${isAmong(sql`t.${child}`)} and (${isOther} or ${isNotThen})
    union all
    select ${sql.join(others)} from ${links} k join ${table} t on t.${child} = k.identifier and ${holds(fact)}
    where k.authority = ${authority} and k.superseded_by is null${isAmong(sql`k.child_id`)} and ${rows}${once}
  )`;
}

/** Whether a link holds for a row. */
function holds(fact: Fact): Sql {
  const day = dayOfRow(fact);
  if (day === null) return sql`k.is_last`;
  return sql`case when ${day} is null then k.is_last
      else coalesce(k.valid_from <= ${day}, true) and coalesce(k.valid_until > ${day}, true) end`;
}

/** The day of a row `t` of a fact; null where the fact has no date. */
export function dayOfRow(fact: Fact): Sql | null {
  const column = factColumns(fact).find(({ name }) => name === fact.date);
  if (column === undefined) return null;
  const name = sql`t.${sql.identifier(column.name)}`;
  if (column.type === "instant") return sql`(${name} at time zone 'Europe/London')::date`;
  return column.type === "month" ? sql`to_date(${name}, 'YYYY-MM')` : name;
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
