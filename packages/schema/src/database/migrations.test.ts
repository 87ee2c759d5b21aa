import { readdir } from "node:fs/promises";
import { MikroORM } from "@mikro-orm/postgresql";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { factEntities } from "../fact-entities.ts";
import { entities } from "../entities.ts";
import { derivedFacts, facts } from "../facts.ts";
import { readMigrations } from "./migration-files.ts";
import { testDatabase } from "../testing/test-database.ts";
import { sql } from "../words/sql.ts";

const own = await testDatabase();
const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });
// The product describes only plain records to MikroORM. Here the tables of facts are compared too.
const all = await MikroORM.init({ clientUrl: own.url, entities: [...entities, ...factEntities] });

afterAll(async () => {
  await all.close();
  await database.close();
  await own.close();
});

const sourceFolder = new URL("..", import.meta.url);
const tables = [...all.getMetadata().getAll().values()];

// MikroORM's own comparison of schemas is no use here. Entities do not describe identity columns, partial indexes and
// views, so it reports each as a difference. This compares the columns, which they do describe.
test("the migrations make the columns that the entities describe, and no others", async () => {
  const described = await Promise.all(
    tables.flatMap((table) =>
      table.props.map(async (property) => {
        const [row] = await database.query<{ type: string }>(
          sql`select to_regtype(${property.columnTypes[0] ?? null})::text as type`,
        );
        return `${table.tableName}.${property.fieldNames[0]} ${row?.type}${property.nullable ? "" : " not null"}`;
      }),
    ),
  );
  const made = await database.query<{ text: string }>(
    sql`select format('%s.%s %s%s', c.relname, a.attname, a.atttypid::regtype, case when a.attnotnull then ' not null' end) as text
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' and a.attnum > 0 and not a.attisdropped`,
  );
  expect(made.map(({ text }) => text).toSorted()).toEqual(described.toSorted());
});

test("a column of fixed words takes the words that the entity names, and no others", async () => {
  const checks = await database.query<{ name: string; text: string }>(
    sql`select conname as name, pg_get_constraintdef(oid) as text from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  const taken = Object.fromEntries(
    checks.map(({ name, text }) => [name, [...text.matchAll(/'([^']*)'/g)].map((match) => match[1])]),
  );
  const named = tables.flatMap((table) =>
    table.props
      .filter((property) => property.enum)
      .map((property) => [`${table.tableName}_${property.fieldNames[0]}_check`, property.items]),
  );
  expect(taken).toEqual(Object.fromEntries(named));
});

test("every numbered file of the folder has run, in the order of its number, and no two have one number", async () => {
  const files = await readdir(new URL("database/migrations/", sourceFolder));
  const numbered = files.filter((file) => /^\d/.test(file)).toSorted();
  const executed = await database.query<{ name: string; digest: string | null; statements: string | null }>(
    sql`select name, digest, statements from migration order by id`,
  );
  expect(executed.map(({ name }) => `${name}.ts`)).toEqual(numbered);
  expect(executed.filter(({ digest, statements }) => !digest || !statements)).toEqual([]);
  expect(readMigrations().map(({ name, digest }) => [name, digest])).toEqual(
    executed.map(({ name, digest }) => [name, digest]),
  );
  expect(new Set(numbered.map((file) => file.slice(0, 4))).size).toBe(numbered.length);
});

test("the list of entities is complete", async () => {
  const entityFiles = (await readdir(sourceFolder, { recursive: true })).filter((file) => file.endsWith(".entity.ts"));
  const modules = await Promise.all(
    entityFiles.map((file) => import(new URL(file, sourceFolder).href) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith("Entity") ? [value] : [])),
  );
  expect(new Set<unknown>(entities)).toEqual(new Set(exported));
  expect(entities).toHaveLength(exported.length);
  expect(factEntities).toHaveLength(facts.length + derivedFacts.length);
});
