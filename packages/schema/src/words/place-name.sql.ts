import { sql, type Sql, type SqlText } from "./sql.ts";

/**
 * The name of a team within its service, as in "South > Duty"; "South > " is the service itself.
 *
 * The organisation tree (`org_unit_name`) has such names because a name shared by two teams matches neither.
 *
 * @param service - the column of the name of the service
 * @param team - the column of the name of the team; may be null
 * @returns a text
 * @example
 * nameWithin("m.service", "m.team")
 */
export function nameWithin(service: SqlText, team: SqlText): Sql {
  return sql`${sql.raw(service)} || ' > ' || coalesce(${sql.raw(team)}, '')`;
}
