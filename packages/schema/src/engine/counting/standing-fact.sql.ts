import { type Fact, factColumns } from "../../declare/fact.ts";
import { childLinks } from "../../children/child-links.fact.ts";

/** Columns that the tables of all facts have, beside their own. */
const common = ["id", "authority", "source_row", "written_by", "superseded_by", "restored_after"];

/**
 * The rows of a fact that stand now, as a relation with the table's columns in which each child has one identifier: where
 * an identifier is linked to a child on the day of the row, the row is the child's. A row without a day, or of a fact
 * without one, is the child's by the last link there is. Of two rows whose natural key is one by that, such as two records
 * of one person, the one under the child's own identifier is there and the other is not; failing that, the first by identifier.
 *
 * `authority` is SQL for the ONS code.
 */
export function standingFact(fact: Fact, authority: string): string {
  return rowsOfChildren(fact, authority, " and t.superseded_by is null");
}

/** The same for every version of every row, those that are superseded too. */
export function everyVersion(fact: Fact, authority: string): string {
  return rowsOfChildren(fact, authority, "");
}

// Two parts, so that the many rows without a link are read, and estimated, as if there were no links at all.
function rowsOfChildren(fact: Fact, authority: string, versions: string): string {
  const { table, child, key } = fact;
  const rows = `t.authority = ${authority}${versions}`;
  if (child === undefined) return `(select t.* from "${table}" t where ${rows})`;
  const linked = `k.authority = ${authority} and k.superseded_by is null and k.identifier = t."${child}" and ${holds(fact)}`;
  const columns = [...common, ...Object.keys(fact.columns)];
  const others = columns.map((name) => (name === child ? `k.child_id as "${child}"` : `t."${name}"`));
  const once = versions !== "" && key.includes(child) ? ` and ${isFirst(fact, child, authority)}` : "";
  return `(
    select ${columns.map((name) => `t."${name}"`).join(", ")} from "${table}" t
    where ${rows} and not exists (select from "${childLinks.table}" k where ${linked})
    union all
    select ${others.join(", ")} from "${childLinks.table}" k join "${table}" t on ${linked} where ${rows}${once}
  )`;
}

/** Whether a link holds for a row. */
function holds(fact: Fact): string {
  const day = dayOfRow(fact);
  if (day === null) return "k.is_last";
  return `case when ${day} is null then k.is_last
      else coalesce(k.valid_from <= ${day}, true) and coalesce(k.valid_until > ${day}, true) end`;
}

function dayOfRow(fact: Fact): string | null {
  const column = factColumns(fact).find(({ name }) => name === fact.date);
  if (column === undefined) return null;
  if (column.type === "instant") return `(t."${column.name}" at time zone 'Europe/London')::date`;
  return column.type === "month" ? `to_date(t."${column.name}", 'YYYY-MM')` : `t."${column.name}"`;
}

/** Whether no other row has the same natural key, of the child's own identifier or of one that comes before. */
function isFirst(fact: Fact, child: string, authority: string): string {
  const { table, key, columns } = fact;
  const others = key
    .filter((name) => name !== child)
    .map((name) => ` and o."${name}" ${columns[name]?.required ? "=" : "is not distinct from"} t."${name}"`);
  const same = `o.authority = ${authority} and o.superseded_by is null${others.join("")}`;
  return `not exists (select from "${table}" o where ${same} and o."${child}" = k.child_id)
    and not exists (
      select from "${childLinks.table}" n join "${table}" o on ${same} and o."${child}" = n.identifier
      where n.authority = ${authority} and n.superseded_by is null and n.child_id = k.child_id and n.identifier < t."${child}")`;
}
