import { Client } from "pg";
import { expect, test } from "vitest";
import { testDatabase } from "../../testing/test-database.ts";
import { CurrentLoads } from "./0027-current-loads.ts";
import { sql } from "../../words/sql.ts";

/** The state before the migration: one text for the table, and the indexes that it replaces. */
const before = `
  drop view current_load cascade;
  drop index load_of_table, load_of_bytes;
  alter table load drop column target_table, drop column authority, add column target text;
  create unique index load_once_per_edition on load (loader, sha256, target, edition) nulls not distinct
    where status in ('LOADED', 'LOADED_WITH_REFUSALS');
  create index load_of_target on load (target, id) where status in ('LOADED', 'LOADED_WITH_REFUSALS');`;

test("loads of before name their table in two columns: facts with their authority, published tables by their code", async () => {
  const database = await testDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(before);
  const loads: [target: string | null, status: string][] = [
    ["contacts of E10000032", "LOADED"],
    ["ssda903_episodes of E06000001", "LOADED_WITH_REFUSALS"],
    ["statistical neighbours 2025", "LOADED"],
    ["Children of England", "UNDONE"],
    [null, "REFUSED"],
  ];
  for (const [place, [target, status]] of loads.entries())
    await client.query(
      sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, target)
       values ('any', 1, 'any.csv', ${String(place)}, 0, ${status}, now(), now(), ${target})`,
    );
  const migration = new CurrentLoads({} as never, {} as never);
  migration.up();
  await client.query("begin");
  for (const statement of migration.getQueries()) await client.query(statement as string);
  await client.query("commit");
  const read = async (relation: string) =>
    (await client.query(`select target_table as table, authority from ${relation} order by id`)).rows;
  const named = [
    { table: "contacts", authority: "E10000032" },
    { table: "ssda903_episodes", authority: "E06000001" },
    { table: "statistical neighbours 2025", authority: null },
    { table: "Children of England", authority: null },
    { table: null, authority: null },
  ];
  expect(await read("load")).toEqual(named);
  expect(await read("current_load")).toEqual(named.slice(0, 3));
  await client.end();
  await database.close();
});
