import { sql } from "@children-first/schema/sql";
import type { Client } from "pg";

/**
 * Fills the temporary table `exported_area` with the ids of the areas to export: named ones, those around an authority,
 * or all. An authority's DfE code selects all of its ONS codes over time.
 *
 * @throws {Error} for an unknown code
 */
export async function chooseAreas(
  client: Client,
  choice: { areas?: readonly string[]; around?: string },
): Promise<void> {
  await client.query("create temp table exported_area (id integer primary key) on commit drop");
  if (choice.areas === undefined && choice.around === undefined) {
    await client.query("insert into exported_area select id from area");
    return;
  }
  const codes = [...(choice.areas ?? []), ...(choice.around === undefined ? [] : [choice.around])];
  const known = await client.query<{ code: string }>(
    sql`select c.code from unnest(${codes}::text[]) as c (code) where not exists (select from area a where c.code in (a.code, a.la_code))`,
  );
  if (known.rows.length > 0) {
    throw new Error(
      `${known.rows.map((row) => row.code).join(", ")} is not the ONS or DfE code of an area. Write codes such as E10000032 or 938.`,
    );
  }
  await client.query(
    sql`insert into exported_area select id from area where code = any (${choice.areas ?? []}) or la_code = any (${choice.areas ?? []}) on conflict do nothing`,
  );
  await client.query(
    sql`insert into exported_area
     select a.id from area own join area a
       on a.la_code = own.la_code or a.code = own.region_code or a.level = 'NATIONAL'
       or a.la_code in (select neighbour_la_code from statistical_neighbour n where n.la_code = own.la_code and n.superseded_by is null)
     where ${choice.around ?? null} in (own.code, own.la_code)
     on conflict do nothing`,
  );
}
