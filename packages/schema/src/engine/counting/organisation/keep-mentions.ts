import { type Fact, facts } from "../../../facts.ts";
import type { Query } from "../../../words/query.ts";
import { sql, type Sql } from "../../../words/sql.ts";

/**
 * Keeps which services and teams the rows of some facts name, so that the tree can be built without reading all facts
 * again. Only the facts that are given are read; undefined for all. Months, not days: a move is known to the month.
 * Answers whether any names another service or team than before, or in another month.
 */
export async function keepMentions(
  query: Query,
  authority: string,
  changed: readonly string[] | undefined,
): Promise<boolean> {
  let others = false;
  for (const fact of facts) {
    if ((fact.team ?? fact.service) === undefined || (changed && !changed.includes(fact.table))) continue;
    const [row] = await query<{ others: boolean }>(mentionsSql(fact, authority));
    others ||= row?.others ?? false;
  }
  return others;
}

const sameMention = sql`coalesce(n.service, '') = coalesce(m.service, '') and coalesce(n.team, '') = coalesce(m.team, '')
  and coalesce(n.day, '-infinity') = coalesce(m.day, '-infinity')`;

function mentionsSql({ table, service, team, date }: Fact, authority: string): Sql {
  const column = (name: string | undefined) => (name === undefined ? sql`null::text` : sql`f.${sql.identifier(name)}`);
  const day =
    service === undefined || date === undefined
      ? sql`null::date`
      : sql`date_trunc('month', ${column(date)}::timestamp)::date`;
  const [ofAuthority, ofFact] = [sql.value(authority), sql.value(table)];
  const own = sql`m.authority = ${ofAuthority} and m.fact = ${ofFact}`;
  return sql`
    with named as (
      select distinct ${column(service)} as service, ${column(team)} as team, ${day} as day from ${sql.identifier(table)} f
      where f.authority = ${ofAuthority} and f.superseded_by is null and coalesce(${column(service)}, ${column(team)}) is not null
    ), gone as (
      delete from org_unit_mention m where ${own} and not exists (select from named n where ${sameMention}) returning 1
    ), fresh as (
      insert into org_unit_mention (authority, fact, service, team, day)
      select ${ofAuthority}, ${ofFact}, n.* from named n where not exists (select from org_unit_mention m where ${own} and ${sameMention}) returning 1
    )
    select exists (select from gone) or exists (select from fresh) as others`;
}
