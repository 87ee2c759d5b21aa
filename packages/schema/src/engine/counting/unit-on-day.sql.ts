import type { Cohort } from "../../declare/cohort.ts";
import { nameWithin } from "../../words/place-name.sql.ts";
import { sql, type Sql, type SqlText } from "../../words/sql.ts";

/** Whether a name of `org_unit_name` is the place that a case names: `isNameOf(cohort, "n.name", "c")`. At most one name is. */
export function isNameOf(cohort: Cohort, name: SqlText, row: string): Sql {
  const team = sql.raw(`${row}.team`);
  return cohort.serviceColumn
    ? sql`${sql.raw(name)} in (${team}, ${nameWithin(`${row}.service`, team)})`
    : sql`${sql.raw(name)} = ${team}`;
}

/** Whether `a`, a row of `org_unit_ancestor`, is of a unit and holds on a day. Each unit is its own ancestor too. */
export function isAboveOn(unit: SqlText, day: SqlText): Sql {
  return sql`a.unit = ${sql.raw(unit)} and a.valid_from <= ${sql.raw(day)} and (a.valid_until is null or a.valid_until > ${sql.raw(day)})`;
}

/** Whether a unit is on a day in a part of the organisation: one of some units, under one of them, or anywhere if the part is the authority. */
export function isInPart(part: Sql, { authority, unit, day }: { authority: Sql; unit: SqlText; day: SqlText }): Sql {
  return sql`(${authority} = any (${part}) or exists (
    select from org_unit_ancestor a where ${isAboveOn(unit, day)} and a.ancestor = any (${part})))`;
}
