import { nameWithin } from "@children-first/schema/engine";
import { type Fact, facts } from "@children-first/schema/facts";
import { sql, type Sql } from "@children-first/schema/sql";
import type { Client } from "pg";
import { keepFindings } from "../load/keep-findings.ts";
import type { Finding } from "../tables/finding.ts";

/** A finding in the rows of a load, and the load. */
export interface FindingOfLoad extends Finding {
  load: number;
  /** The ledger's name for it. */
  file: string;
}

const check = "one-name-two-units";

/** The fact with the list of teams. All others name a team by its code or its name. */
const listOfTeams = "department";

/** The form of a name that two units share, and those units for people. */
interface SharedName {
  form: string;
  units: string[];
}

/**
 * Finds the rows with a shared name of two units, if nothing else in the row decides between them. Such a row counts
 * for neither. The findings belong to the newest load of each fact, and replace earlier ones. Call it after the
 * organisation has been built, in the same transaction.
 */
export async function keepSharedNames(client: Client, authority: string): Promise<FindingOfLoad[]> {
  await client.query(
    sql`delete from finding where check_id = ${check} and load_id in (
       select max(id) from current_load where authority = ${authority} group by target_table)`,
  );
  const shared = await sharedNames(client, authority);
  if (shared.length === 0) return [];
  const found: FindingOfLoad[] = [];
  for (const fact of facts)
    if ((fact.team ?? fact.service) !== undefined) found.push(...(await findingsOf(client, fact, authority, shared)));
  await keepFindings(client, found);
  return found;
}

async function sharedNames(client: Client, authority: string): Promise<SharedName[]> {
  const { rows } = await client.query<SharedName>(
    sql`select normal_form(u.name) as form,
       array_agg(u.name || ' (' || concat_ws(', ', u.source_code, 'in ' || a.name) || ')' order by u.id) as units
     from org_unit u
     join org_unit_parent p on p.unit = u.id and p.valid_until is not distinct from
       (select nullif(max(coalesce(l.valid_until, 'infinity')), 'infinity') from org_unit_parent l where l.unit = u.id)
     join org_unit a on a.id = p.parent
     where u.authority = ${authority} group by 1 having count(*) > 1 order by 1`,
  );
  return rows;
}

async function findingsOf(
  client: Client,
  fact: Fact,
  authority: string,
  shared: readonly SharedName[],
): Promise<FindingOfLoad[]> {
  const isList = fact.table === listOfTeams;
  const { name, within } = isList ? { name: sql`f.dept_team_name`, within: sql`null` } : placeIn(fact);
  const { rows } = await client.query<{ form: string; count: number; first: number; load: number; file: string }>(
    sql`with named as (
       select f.source_row, f.written_by, ${name} as name, ${within} as within
       from ${sql.identifier(fact.table)} f where f.authority = ${authority} and f.superseded_by is null
     ), unclear as (
       select n.name, n.within, normal_form(n.name) as form from (select distinct name, within from named) n
       where normal_form(n.name) = any (${shared.map(({ form }) => form)}) and not exists (
         select from org_unit_name w join org_unit u on u.id = w.unit where w.authority = ${authority}
           and (w.name = n.name or w.name = n.within and normal_form(u.name) = normal_form(n.name)))
     )
     select c.form, count(*)::integer as count, (array_agg(n.source_row order by n.written_by desc, n.source_row))[1] as first, l.id as load, l.file
     from unclear c join named n on n.name = c.name and n.within is not distinct from c.within
     join load l on l.id = (select max(id) from current_load where target_table = ${fact.table} and authority = ${authority})
     group by c.form, l.id order by c.form`,
  );
  return rows.map(({ form, count, first, load, file }) => ({
    check,
    severity: "WARNING",
    rows: count,
    firstRow: first,
    message: messageOf(isList, shared.find((one) => one.form === form)?.units ?? []),
    load,
    file,
  }));
}

/** The name of a row's place, or of its service if it names no team, and its service's name. */
function placeIn({ team, service }: Fact): { name: Sql; within: Sql } {
  const column = (found: string | undefined) =>
    found === undefined ? sql`null::text` : sql`f.${sql.identifier(found)}`;
  const [ofTeam, ofService] = [column(team), column(service)];
  return { name: sql`coalesce(${ofTeam}, ${ofService})`, within: nameWithin(ofService, ofTeam) };
}

function messageOf(isList: boolean, units: readonly string[]): string {
  const called = `${units.length} units have this name: ${units.join(" and ")}.`;
  return isList
    ? `${called} A row of any source that has the name and no code counts for none of them. Give each a separate name, or see that sources write codes.`
    : `${called} It is not clear which of them is meant, so these rows count for none of them, only for what is above. Write the code of the team, or give each a separate name.`;
}
