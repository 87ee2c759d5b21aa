import { afterAll, expect, test } from "vitest";
import { sql } from "../words/sql.ts";
import { defineFact } from "../declare/fact.ts";
import { casework } from "../declare/sources.ts";
import { derivedFacts, facts } from "../facts.ts";
import { testDatabase } from "../testing/test-database.ts";
import { openDatabase } from "./database.ts";
import { factChanges, factTableArguments, migrationText } from "./fact-migration.ts";
import { inScratchSchema, readMadeTables } from "./made-tables.ts";
import { factTable } from "./migrations/fact-table.ts";

const own = await testDatabase();
const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });
afterAll(async () => {
  await database.close();
  await own.close();
});

const all = [...facts, ...derivedFacts];
const stays = defineFact({
  source: casework,
  table: "respite_stays",
  title: "Respite stays",
  key: ["stay_id"],
  columns: {
    stay_id: { type: "identifier", required: true, label: "Stay", sensitivity: "internal" },
    from: { type: "date", label: "From", sensitivity: "internal" },
  },
});

test("the migrations make the tables that the facts declare, and there is nothing to write", async () => {
  const made = await readMadeTables(database);
  expect(new Set(made.keys())).toEqual(new Set(all.map(({ table }) => table)));
  expect(factChanges(all, made)).toEqual({ tables: [], statements: [], name: null, refused: [] });
  expect(await database.query(sql`select nspname from pg_namespace where nspname = 'scratch'`)).toEqual([]);
});

test("the table that is written for a fact is what it declares, for every fact there is", async () => {
  const made = await inScratchSchema(database, async (client) => {
    for (const { table, key, columns } of all.map(factTableArguments))
      await client.query(factTable(table, key, columns.join(", ")));
  });
  expect(factChanges(all, made)).toEqual({ tables: [], statements: [], name: null, refused: [] });
});

test("a new table is made, an optional column is added, and what would lose data is refused by its name", async () => {
  const made = await inScratchSchema(database, async (client) => {
    const { table, key, columns } = factTableArguments(stays);
    await client.query(factTable(table, key, columns.join(", ")));
  });
  expect(factChanges([stays], new Map())).toMatchObject({ tables: [stays], statements: [], name: "respite-stays" });
  const changed = (columns: object, key = ["stay_id"]) => factChanges([{ ...stays, key, columns } as never], made);
  const { stay_id, from } = stays.columns;
  const place = { type: "text", label: "Place", sensitivity: "internal" };
  expect(changed({ stay_id, from, place })).toMatchObject({
    statements: ['alter table "respite_stays" add column "place" text'],
    name: "respite-stays-place",
    refused: [],
  });
  expect(changed({ stay_id: { ...stay_id, required: false }, from })).toMatchObject({
    statements: ['alter table "respite_stays" alter column "stay_id" drop not null'],
  });
  const messages = (columns: object, key?: string[]) => changed(columns, key).refused.map(({ message }) => message);
  expect(messages({ stay_id })).toEqual([
    "respite_stays: the column from is no longer declared, and it may hold data.",
  ]);
  expect(messages({ stay_id, from: { ...from, type: "integer" } })).toEqual([
    "respite_stays: the column from is declared as integer, and was made as date.",
  ]);
  expect(messages({ stay_id, from: { ...from, required: true } })[0]).toContain("the column from is now required");
  expect(messages({ stay_id, from, place: { ...place, required: true } })[0]).toContain("is new and required");
  expect(messages({ stay_id, from }, ["stay_id", "from"])).toEqual([
    "respite_stays: the key is stay_id, from, and was stay_id.",
  ]);
});

test("a migration is written as code", () => {
  expect(migrationText("0099-respite-stays", { tables: [stays], statements: [] }))
    .toBe(`import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/** The table of respite stays. */
export class RespiteStays extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "respite_stays",
        \`"stay_id"\`,
        \`
          "stay_id" text not null,
          "from" date
        \`,
      ),
    );
    this.addSql(\`select secure_rows('respite_stays', '(select sees_figures())')\`);
  }
}
`);
  expect(migrationText("0100-respite-stays-place", { tables: [], statements: ["alter table x"] })).toContain(
    "    this.addSql(`alter table x`);\n",
  );
});
