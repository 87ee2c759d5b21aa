import type { Query } from "../../../words/query.ts";
import { childLinks } from "../../../children/child-links.fact.ts";
import { department } from "../../../workforce/department.fact.ts";
import { keepMentions } from "./keep-mentions.ts";
import { keepPersonPlaces, keepPersonUnits } from "./keep-person-places.ts";
import { orgTreeSql } from "./org-tree-sql.ts";
import { ownerNames } from "./record-owners-sql.ts";
import { nameWithin } from "../../../words/place-name.sql.ts";
import { sql, type Sql } from "../../../words/sql.ts";

/**
 * Builds an authority's tree of org units again from its current facts, in the transaction that changes them, and keeps who
 * is in which part of it. The same facts give the same tree, in whatever order they were loaded.
 *
 * @param changed - the tables that have changed; undefined for all
 * @returns whether cases of other facts now belong to other units
 */
export async function keepOrganisation(
  query: Query,
  authority: string,
  changed: readonly string[] | undefined,
): Promise<boolean> {
  const areNamed = await keepPersonPlaces(query, authority, changed);
  const others = await keepMentions(query, authority, changed);
  const isSameTree = !others && changed !== undefined && !changed.includes(department.table);
  const moved = isSameTree ? false : await replaceTree(query, authority, changed);
  if (areNamed || !isSameTree || changed.includes(childLinks.table)) await keepPersonUnits(query, authority);
  return moved;
}

/** Builds the tree again. Returns whether a unit is elsewhere than before. */
async function replaceTree(query: Query, authority: string, changed: readonly string[] | undefined): Promise<boolean> {
  for (const statement of orgTreeSql(authority)) await query(statement);
  const [answer] = await query<{ moved: boolean }>(movedSql(authority, changed ?? []));
  for (const statement of replaced(authority)) await query(statement);
  return answer?.moved ?? false;
}

function isOwnUnit(authority: Sql): Sql {
  return sql`unit = ${authority} or starts_with(unit, ${authority} || ':')`;
}

function replaced(code: string): readonly Sql[] {
  const authority = sql`${code}::text`;
  return [
    sql`delete from org_unit where authority = ${authority}`,
    sql`delete from org_unit_parent where ${isOwnUnit(authority)}`,
    sql`delete from org_unit_ancestor where ${isOwnUnit(authority)}`,
    sql`delete from org_unit_name where authority = ${authority}`,
    sql`insert into org_unit (id, authority, name, kind, source_code) select id, ${authority}, name, kind, source_code from unit_now`,
    sql`insert into org_unit_parent (unit, parent, valid_from, valid_until) select * from parent_now`,
    sql`insert into org_unit_ancestor (unit, ancestor, valid_from, valid_until) select * from ancestor_now`,
    sql`insert into org_unit_name (authority, name, unit) select ${authority}, name, unit from name_now`,
  ];
}

/** Whether a unit has other ancestors than it had, or a name that a fact not among the changed ones writes is of another unit. */
function movedSql(code: string, changed: readonly string[]): Sql {
  const authority = sql`${code}::text`;
  return sql`
  select exists (
    (select unit, ancestor, valid_from, valid_until from org_unit_ancestor where ${isOwnUnit(authority)})
    except (select * from ancestor_now)
  ) or exists (
    select from org_unit_name n where n.authority = ${authority} and not exists (select from name_now w where w.name = n.name and w.unit = n.unit)
  ) or exists (
    select from name_now w join org_unit_mention m on m.authority = ${authority} and m.fact <> all (${changed}::text[])
      and w.name in (m.team, m.service, ${nameWithin("m.service", "m.team")})
    where not exists (select from org_unit_name n where n.authority = ${authority} and n.name = w.name)
  ) or exists (
    select from name_now w where w.name in (${ownerNames})
      and not exists (select from org_unit_name n where n.authority = ${authority} and n.name = w.name)
  ) as moved`;
}
