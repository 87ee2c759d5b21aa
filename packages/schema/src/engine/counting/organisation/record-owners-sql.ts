import { recordOwners } from "../../../words/record-owners.sql.ts";
import { sql, type Sql } from "../../../words/sql.ts";

/** Words that may stand beside those of a part of the service without naming another. */
const before = "(the|our|integrated|children s|childrens) ";
const after = " (team|teams|service|services|hub)";

const owners = sql.join(
  Object.entries(recordOwners).map(([owner, words]) => {
    const either = `(${words.join("|")})`;
    return sql`(${owner}, ${`(^| )${either}( |$)`}, ${`^(${before})*${either}(${after})*$`})`;
  }),
);

/** The names of `recordOwners`, as a list of SQL. */
export const ownerNames: Sql = sql.join(Object.keys(recordOwners));

/**
 * Adds the units that keep records without a team to `name_now`, by the current names in `unit_now`: the unit that is
 * called just so, else the lowest unit that has all whose names have the words. Two units may share no name, so where only
 * the authority has them all, none is added.
 */
export function recordOwnersSql(authority: Sql): Sql {
  return sql`
    insert into name_now
    with found as (
      select o.owner, u.id as unit, normal_form(u.name) ~ o.exact as is_exact
      from (values ${owners}) o (owner, words, exact)
      join unit_now u on u.id <> ${authority} and normal_form(u.name) ~ o.words
      where exists (select from ancestor_now a where a.unit = u.id and a.ancestor = u.id and a.valid_until is null)
    ), candidate as (
      select owner, unit from (select f.*, bool_or(is_exact) over (partition by owner) as any_exact from found f) f where is_exact or not any_exact
    ), above as (
      select c.owner, a.ancestor, count(*) as units from candidate c
      join ancestor_now a on a.unit = c.unit and a.ancestor <> ${authority} and a.valid_until is null group by c.owner, a.ancestor
    )
    select distinct on (o.owner) o.owner, o.ancestor from above o
    where o.units = (select count(*) from candidate c where c.owner = o.owner)
    order by o.owner, (select count(*) from ancestor_now a where a.unit = o.ancestor and a.valid_until is null) desc, o.ancestor`;
}
