import { sql, type Sql } from "@children-first/schema/sql";
import type { Derivation } from "../tables/facts/derivation.ts";
import { keepDerived } from "../tables/facts/keep-derived.ts";

/**
 * Writes the other identifiers of each child to `child_links`, from the links of the case-management system. See
 * README.md for the rules.
 */
export const childLinking: Derivation = {
  from: "linked_identifiers",
  into: ["child_links"],
  async derive(client, change) {
    await client.query("drop table if exists pg_temp.child_links_now");
    await client.query(
      sql`create temp table child_links_now on commit drop as ${linksSql(change.authority)}`.literal(),
    );
    await keepDerived(client, change, "child_links", "child_links_now");
    return [];
  },
};

/**
 * `edge` is an identifier with its linked record and the days. `sure` are those with one record on each day. `reach` is
 * every record that a chain of them leads to. The end of the chain is the child. In a ring, the child is the first
 * record by identifier.
 */
function linksSql(authority: string): Sql {
  return sql`
    with recursive edge as (
      select link_identifier_value as identifier, link_person_id as record, min(source_row) as source_row,
        unnest(range_agg(daterange(link_valid_from_date, link_valid_to_date))) as valid
      from linked_identifiers
      where authority = ${authority} and superseded_by is null and link_identifier_value <> link_person_id
        and link_identifier_type !~* ${`${ofACase}|${ofAPerson}`}
      group by link_identifier_value, link_person_id
    ), sure as materialized (
      select e.* from edge e
      where not exists (select from edge o where o.identifier = e.identifier and o.record <> e.record and o.valid && e.valid)
    ), reach (identifier, first, record) as (
      select identifier, record, record from sure
      union
      select r.identifier, r.first, e.record from reach r join sure e on e.identifier = r.record
    ), child as (
      select r.identifier, r.first,
        coalesce(min(r.record) filter (where not exists (select from sure e where e.identifier = r.record)), min(r.record)) as child_id
      from reach r group by r.identifier, r.first
    )
    select s.identifier, c.child_id, lower(s.valid) as valid_from, upper(s.valid) as valid_until,
      row_number() over (partition by s.identifier order by upper(s.valid) desc nulls first) = 1 as is_last, s.source_row
    from sure s join child c on c.identifier = s.identifier and c.first = s.record
    where c.child_id <> s.identifier`;
}

/** Kinds of identifier of a court case or an incident, which brothers and sisters share. */
export const ofACase = "court|incident";

/** Kinds of identifier that identify a child, but not the records of any source. Nearly every child has them. */
const ofAPerson = "pupil number|upn|nhs|national insurance|home office";
