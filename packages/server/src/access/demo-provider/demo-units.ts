import type { Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { Persona } from "./personas.ts";

/** A service or a team that a persona may belong to. */
export interface DemoUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: "SERVICE" | "TEAM";
}

/** The services and teams of an authority today, by name. None before a file has named them. */
export function demoUnits(query: Query, authority: string): Promise<DemoUnit[]> {
  return query<DemoUnit>(
    sql`select u.id, u.name, u.kind from org_unit u join org_unit_parent p on p.unit = u.id
     where u.authority = ${authority} and u.kind in ('SERVICE', 'TEAM') and p.valid_from <= current_date
       and (p.valid_until is null or p.valid_until > current_date)
     order by u.name, u.id`,
  );
}

/**
 * The org unit that a persona gets: the one asked for, else the first with a code of that kind. Before any is known it is the
 * authority. Undefined for a persona of the whole authority, unless one is asked for.
 */
export function unitFor(
  { kind }: Persona,
  asked: string | undefined,
  units: readonly DemoUnit[],
  authority: string,
): string | undefined {
  if (asked) return asked;
  if (kind === "AUTHORITY") return undefined;
  const own = units.filter((unit) => unit.kind === kind).map(({ id }) => id);
  return own.toSorted()[0] ?? authority;
}
