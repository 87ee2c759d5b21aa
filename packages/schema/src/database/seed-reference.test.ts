import { readdir, readFile } from "node:fs/promises";
import { Client } from "pg";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../testing/test-database.ts";
import { seedReference } from "./seed-reference.ts";
import { hasPublishedData, publishedData } from "../testing/published-data.ts";
import { sql } from "../words/sql.ts";

const own = await testDatabase();
const client = new Client({ connectionString: own.url });

beforeAll(() => client.connect());
afterAll(async () => {
  await client.end();
  await own.close();
});

test.each([
  ["E10000032", { name: "West Sussex", level: "LOCAL_AUTHORITY", la_code: "938", region_code: "E12000008" }],
  [
    "E06000010",
    { name: "Kingston upon Hull, City of", level: "LOCAL_AUTHORITY", la_code: "810", region_code: "E12000003" },
  ],
  [
    "E09000021 / E09000027",
    {
      name: "Kingston upon Thames / Richmond upon Thames",
      level: "LOCAL_AUTHORITY",
      la_code: "314 / 318",
      region_code: "E13000002",
    },
  ],
  ["E12000007", { name: "London", level: "REGIONAL", la_code: null, region_code: null }],
  ["E92000001", { name: "England", level: "NATIONAL", la_code: null, region_code: null }],
])("%s is an area", async (code, area) => {
  const { rows } = await client.query(sql`select name, level, la_code, region_code from area where code = ${code}`);
  expect(rows).toEqual([area]);
});

test("an authority that was given a new ONS code has an area for each", async () => {
  const { rows } = await client.query("select code from area where la_code = '390' order by code");
  expect(rows).toEqual([{ code: "E08000020" }, { code: "E08000037" }]);
});

test("every authority is in a region of the list", async () => {
  const { rows } = await client.query(
    "select code from area a where level = 'LOCAL_AUTHORITY' and not exists (select from area r where r.code = a.region_code and r.level = 'REGIONAL')",
  );
  expect(rows).toEqual([]);
});

test("reference data is written when the file has changed since, and left alone otherwise", async () => {
  await client.query("update area set name = 'Changed by hand' where code = 'E10000032'");
  await seedReference(client);
  expect(await nameOfWestSussex()).toBe("Changed by hand");

  const before = await client.query("select id from area where code = 'E10000032'");
  await client.query("update reference_file set sha256 = 'of an earlier edition' where name = 'areas.csv'");
  await seedReference(client);
  expect(await nameOfWestSussex()).toBe("West Sussex");
  // The row must be the same, because figures point to it.
  expect(await client.query("select id from area where code = 'E10000032'")).toMatchObject({ rows: before.rows });
});

const published = join(publishedData, "dfe");

test.skipIf(!hasPublishedData())("every code that DfE prints is an area (needs ../shared/data)", async () => {
  const printed = new Set<string>();
  for (const file of await readdir(published)) {
    const text = await readFile(join(published, file), "utf8");
    for (const [code] of text.matchAll(/\bE\d{8}( \/ E\d{8})*/g)) printed.add(code);
  }
  const { rows } = await client.query<{ code: string }>("select code from area");
  expect(rows.map(({ code }) => code).toSorted()).toEqual([...printed].toSorted());
});

async function nameOfWestSussex(): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>("select name from area where code = 'E10000032'");
  return rows[0]?.name;
}
