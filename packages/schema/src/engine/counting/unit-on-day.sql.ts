import type { Cohort } from "../../declare/cohort.ts";
import { nameWithin } from "../../words/place-name.sql.ts";
import { sql, type Sql, type SqlText } from "../../words/sql.ts";

/** Whether a name of the tree (`org_unit_name`) is what a case calls its place: `isNameOf(cohort, "n.name", "c")`. No two names are. */
export function isNameOf(cohort: Cohort, name: SqlText, row: string): Sql {
  const team = sql.raw(`${row}.team`);
  return cohort.serviceColumn
    ? sql`${sql.raw(name)} in (${team}, ${nameWithin(`${row}.service`, team)})`
    : sql`${sql.raw(name)} = ${team}`;
}

/** Whether `a`, a row of `org_unit_ancestor`, says what a unit is under on a day. Each unit is under itself. */
export function isAboveOn(unit: SqlText, day: SqlText): Sql {
  return sql`a.unit = ${sql.raw(unit)} and a.valid_from <= ${sql.raw(day)} and (a.valid_until is null or a.valid_until > ${sql.raw(day)})`;
}

/** Whether a unit is in a part of the organisation on a day: some units with all that is under them, or the whole authority. */
export function isInPart(part: Sql, { authority, unit, day }: { authority: Sql; unit: SqlText; day: SqlText }): Sql {
  return sql`(${authority} = any (${part}) or exists (
    select from org_unit_ancestor a where ${isAboveOn(unit, day)} and a.ancestor = any (${part})))`;
}
