import { earlyHelpEpisodes } from "../../../help-and-protection/child-in-need/early-help-episodes.fact.ts";
import { contacts } from "../../../help-and-protection/front-door/contacts.fact.ts";
import { fosteringForAdoption } from "../../../fostering/fostering-for-adoption.fact.ts";
import { childLinks } from "../../../children/child-links.fact.ts";
import { type Fact, facts } from "../../../facts.ts";
import { nameWithin } from "../../../words/place-name.sql.ts";
import type { Query } from "../../../words/query.ts";
import { ownedBy } from "../../../words/record-owners.sql.ts";
import { sql, type Sql } from "../../../words/sql.ts";

const organisation = "earl_episode_organisation" satisfies keyof typeof earlyHelpEpisodes.columns;

/**
 * Where cohorts take the place of a fact's children from, other than from its columns `team` and `service`: a part of the
 * service, see `ownedBy`, or another column of the row `f`.
 */
const otherPlaces: ReadonlyMap<string, Sql> = new Map([
  [contacts.table, ownedBy("the front door")],
  [earlyHelpEpisodes.table, sql`f.${sql.identifier(organisation)}`],
  [fosteringForAdoption.table, ownedBy("the fostering service")],
]);

/**
 * Keeps which places the records of each child and worker name, or have named. Only the facts that are given are read;
 * undefined for all. Returns whether one of them names a place.
 */
export async function keepPersonPlaces(
  query: Query,
  authority: string,
  changed: readonly string[] | undefined,
): Promise<boolean> {
  const asked = facts
    .filter(({ table }) => changed === undefined || changed.includes(table))
    .map((fact) => ({ fact, named: placesOf(fact) }))
    .filter(({ named }) => named.length > 0);
  for (const { fact, named } of asked) await query(keepSql(fact, authority, named));
  return asked.length > 0;
}

/** The kind of person, the person and the place that a row `f` names: each a line of `values`. */
function placesOf({ table, child, worker, team, service }: Fact): Sql[] {
  const column = (name: string) => sql`f.${sql.identifier(name)}`;
  const other = otherPlaces.get(table);
  const places = [
    ...(other === undefined ? [] : [other]),
    ...(team === undefined ? [] : [column(team)]),
    ...(service === undefined ? [] : [nameWithin(column(service), team === undefined ? sql`null` : column(team))]),
  ];
  const people = [
    ...(child === undefined ? [] : [sql`'child', ${column(child)}`]),
    ...(worker === undefined || other !== undefined ? [] : [sql`'worker', ${column(worker)}`]),
  ];
  return people.flatMap((person) => places.map((place) => sql`(${person}, ${place})`));
}

// Earlier versions of a row count too, because cases of past months are read from them. Undone ones never stood.
function keepSql({ table }: Fact, authority: string, named: readonly Sql[]): Sql {
  const [ofAuthority, ofFact] = [sql.value(authority), sql.value(table)];
  return sql`
    with named as (
      select distinct p.kind, p.person, p.place from ${sql.identifier(table)} f
      cross join lateral (values ${sql.join(named)}) p (kind, person, place)
      where f.authority = ${ofAuthority} and f.superseded_by is distinct from f.written_by and p.person is not null and p.place is not null
    ), gone as (
      delete from person_place p where p.authority = ${ofAuthority} and p.fact = ${ofFact}
        and not exists (select from named n where (n.kind, n.person, n.place) = (p.kind, p.person, p.place))
    )
    insert into person_place (authority, fact, kind, person, place)
    select ${ofAuthority}, ${ofFact}, n.kind, n.person, n.place from named n
    on conflict (authority, fact, kind, person, place) do nothing`;
}

/**
 * Keeps the units of the places that `keepPersonPlaces` keeps, by the current names of units. Row security decides by it who
 * is in whose part of the organisation. A child is there under each of its identifiers.
 */
export async function keepPersonUnits(query: Query, authority: string): Promise<void> {
  const own = sql.value(authority);
  const links = sql`${sql.identifier(childLinks.table)} where authority = ${own} and superseded_by is null`;
  await query(sql`
    with named as (
      select distinct n.unit, p.kind, p.person from person_place p
      join org_unit_name n on n.authority = p.authority and n.name = p.place where p.authority = ${own}
    ), identifier as (
      select child_id as child, child_id as name from ${links} union select child_id, identifier from ${links}
    ), held as (
      select unit, kind, person from named
      union
      select n.unit, n.kind, other.name from named n
      join identifier one on one.name = n.person join identifier other on other.child = one.child where n.kind = 'child'
    ), gone as (
      delete from person_unit u where u.authority = ${own}
        and not exists (select from held h where (h.unit, h.kind, h.person) = (u.unit, u.kind, u.person))
    )
    insert into person_unit (unit, kind, person, authority) select h.unit, h.kind, h.person, ${own} from held h
    on conflict (unit, kind, person) do nothing`);
}
