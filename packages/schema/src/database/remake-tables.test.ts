import { afterEach, expect, test } from "vitest";
import { sql } from "../words/sql.ts";
import { onServer, type TestDatabase, testDatabase } from "../testing/test-database.ts";
import { type Database, openDatabase } from "./database.ts";
import { factTable } from "./migrations/fact-table.ts";
import { dropForRemake, planRemake } from "./remake-tables.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A database with executed migrations that no file of this checkout has. */
async function databaseThatRan(migrations: Readonly<Record<string, string>>): Promise<TestDatabase> {
  const own = await testDatabase();
  closing.push(() => own.close());
  for (const [name, statements] of Object.entries(migrations)) {
    await onServer(own.url, statements);
    const ran = sql`insert into migration (name, digest, statements) values (${name}, 'another', ${statements})`;
    await onServer(own.url, ran.literal());
  }
  return own;
}

async function opened(url: string, upgrade: boolean): Promise<Database> {
  const database = await openDatabase({ databaseUrl: url, dataDir: ".", upgrade });
  closing.push(() => database.close());
  return database;
}

const hello = factTable("hello", `"hello_id"`, `"hello_id" text not null, "kind" text`);
const loaded = `
  insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, finished_at, target_table, authority)
  values ('hello', 1, 'hello.csv', 'x', 0, 'LOADED', now(), now(), now(), 'hello', 'E10000032');
  insert into hello (authority, hello_id, source_row, written_by) select 'E10000032', 'a', 2, id from load;`;

test("a migration that has changed is refused by its name and with the way out", async () => {
  const own = await databaseThatRan({});
  await onServer(own.url, "update migration set digest = 'another' where name = '0026-refused-cell'");
  await expect(openDatabase({ databaseUrl: own.url, dataDir: "." })).rejects.toThrow(
    /^The migration 0026-refused-cell has changed since this database ran it\..*`npm run etl -- remake`/,
  );
});

test("what a changed migration made is named with its rows and files, dropped, and forgotten", async () => {
  const own = await databaseThatRan({
    "9001-hello": hello,
    "9002-hello-place": 'alter table "hello" add column "place" text',
  });
  await onServer(own.url, loaded);
  await expect(openDatabase({ databaseUrl: own.url, dataDir: "." })).rejects.toThrow("9001-hello");
  const database = await opened(own.url, false);
  const plan = await planRemake(database.query);
  expect(plan).toEqual({
    migrations: ["9001-hello", "9002-hello-place"],
    tables: [{ table: "hello", rows: 1, files: ["hello.csv"] }],
    obstacle: null,
  });
  await database.transaction((query) => dropForRemake(query, plan));
  expect(
    await database.query(sql`select to_regclass('hello') as hello, to_regclass('training')::text as training`),
  ).toEqual([{ hello: null, training: "training" }]);
  expect(await database.query(sql`select status from load`)).toEqual([{ status: "UNDONE" }]);
  expect(await planRemake(database.query)).toMatchObject({ migrations: [], tables: [] });
  await opened(own.url, true);
});

test("a migration that did anything else, or altered an older table, is not taken back", async () => {
  const other = await databaseThatRan({ "9001-mixed": `${hello} update load set file = 'x'` });
  expect(await planRemake((await opened(other.url, false)).query)).toMatchObject({
    obstacle: expect.stringContaining("9001-mixed did more here than make the tables of facts"),
  });
  const older = await databaseThatRan({ "9001-note": 'alter table "training" add column "note" text' });
  expect(await planRemake((await opened(older.url, false)).query)).toMatchObject({ obstacle: expect.any(String) });
});
