import { readdir, readFile } from "node:fs/promises";
import { Client } from "pg";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testDatabase } from "./testing/test-database.ts";
import {
  caseManagement,
  type Fact,
  deliveryOf,
  derivedFacts,
  factColumns,
  factConflicts,
  facts as loaded,
  loaderIdOf,
  sources,
} from "./facts.ts";
import { feeds } from "./feeds.ts";
import { hasPublishedData, publishedData } from "./testing/published-data.ts";

const own = await testDatabase();
const client = new Client({ connectionString: own.url });
await client.connect();

afterAll(async () => {
  await client.end();
  await own.close();
});

const facts = [...loaded, ...derivedFacts];
const byTable = new Map(facts.map((fact) => [fact.table, fact]));

test("every declaration is in the list once, in a file of its table's name", async () => {
  const files = (await readdir(new URL(".", import.meta.url), { recursive: true })).filter((file) =>
    file.endsWith(".fact.ts"),
  );
  const declared = await Promise.all(
    files.map(async (file) => {
      const [fact, ...more] = Object.values((await import(new URL(`./${file}`, import.meta.url).href)) as object);
      expect(more, file).toEqual([]);
      expect(file).toMatch(new RegExp(`[\\\\/]${(fact as Fact).table.replaceAll("_", "-")}\\.fact\\.ts$`));
      return fact as Fact;
    }),
  );
  expect(new Set(facts)).toEqual(new Set(declared));
  expect(byTable.size).toBe(facts.length);
});

test("every source is in the list once and has a fact, and every fact names a source of the list", () => {
  expect(new Set(loaded.map(({ source }) => source))).toEqual(new Set(sources));
  expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
});

test("a file that replaces periods names a column that its fact requires", () => {
  const wrong = loaded.filter((fact) => {
    const { disposition } = deliveryOf(fact);
    return typeof disposition === "object" && !fact.columns[disposition.replacePeriod]?.required;
  });
  expect(wrong.map(({ table }) => table)).toEqual([]);
});

test("every feed has an id of its own, and a fact that differs from its source is heard", () => {
  expect(new Set(feeds.map(({ loader }) => loader)).size).toBe(feeds.length);
  const feedOf = (table: string) => {
    const fact = loaded.find((each) => each.table === table)!;
    return feeds.find(({ loader }) => loader === loaderIdOf(fact));
  };
  expect(feedOf("cla_episodes")).toEqual({
    loader: "ssd-cla-episodes",
    owner: "Performance and intelligence",
    everyMonths: 1,
  });
  expect(feedOf("training")).toMatchObject({ owner: "Workforce development", everyMonths: 1 });
  expect(feedOf("audit_standards")).toMatchObject({ owner: "Quality assurance team", everyMonths: null });
  expect(feedOf("plan_actions")).toMatchObject({ owner: "Improvement board", everyMonths: 1 });
});

test.each(facts)("$table names only columns and facts that there are", (fact) => {
  const columns = new Map(factColumns(fact).map((column) => [column.name, column]));
  for (const name of fact.key) expect(columns.has(name), `${name} is a key`).toBe(true);
  for (const name of [
    "id",
    "authority",
    "source_row",
    "written_by",
    "superseded_by",
    "row",
    "unread",
    "blanked",
    "words",
  ])
    expect(columns.has(name), `${name} is a word of the engine`).toBe(false);
  const wrong = [...columns.values()].flatMap(
    ({ name, codes, codeAliases, type, references, notBefore, notBeforeBirth }) => [
      ...(codes && type !== "code" ? [`${name} has codes and is not a code`] : []),
      ...Object.keys(codeAliases ?? {}).flatMap((code) =>
        codes?.includes(code) ? [] : [`${name} has no code ${code}`],
      ),
      ...(references && byTable.get(references)?.key.length !== 1 ? [`${name} references no key of one column`] : []),
      ...(notBefore && columns.get(notBefore)?.type !== type ? [`${name} is compared with another type`] : []),
      ...(notBeforeBirth && fact.child === undefined ? [`${name} is of no child`] : []),
    ],
  );
  expect(wrong).toEqual([]);
  for (const conflict of factConflicts(fact)) {
    const other = byTable.get(conflict.with);
    for (const name of [conflict.column, ...Object.keys(conflict.on)]) expect(columns.has(name), name).toBe(true);
    for (const name of [conflict.other, ...Object.values(conflict.on)])
      expect(Object.keys(other?.columns ?? {}), `${conflict.with}.${name}`).toContain(name);
  }
});

test("every table has one current row for each natural key and authority", async () => {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select i.indrelid::regclass::text as table,
       array(select a.attname::text from unnest(i.indkey) with ordinality k (attnum, place)
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum order by k.place) as columns
     from pg_index i where i.indisunique and i.indnullsnotdistinct and pg_get_expr(i.indpred, i.indrelid) = '(superseded_by IS NULL)'`,
  );
  expect(Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))).toEqual(
    Object.fromEntries(facts.map(({ table, key }) => [table, ["authority", ...key]])),
  );
});

const specification = join(publishedData, "standards/ssd_fields.csv");

test.skipIf(!hasPublishedData())(
  "facts of the Standard Safeguarding Dataset have exactly its columns (skipped where ../shared is absent)",
  async () => {
    const lines = (await readFile(specification, "utf8")).split("\n");
    const standard = Map.groupBy(
      lines.flatMap((line) => (/^(ssd_\w+),(\w+),/.exec(line)?.slice(1, 3) ? [line.split(",")] : [])),
      ([table]) => table,
    );
    const ours = loaded.filter(({ source }) => source === caseManagement);
    expect(ours.length).toBeGreaterThan(25);
    for (const fact of ours)
      expect(Object.keys(fact.columns), fact.table).toEqual(
        standard.get(fact.sourceTable)?.map(([, column]) => column),
      );
  },
);
