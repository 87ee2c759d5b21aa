import { Client } from "pg";
import { afterAll, expect, test } from "vitest";
import { queryOn } from "../database/query-on.ts";
import { testDatabase } from "../testing/test-database.ts";
import { sql, type Sql, type SqlValue } from "./sql.ts";

const own = await testDatabase();
const client = new Client({ connectionString: own.url });
await client.connect();
const query = queryOn(client);

afterAll(async () => {
  await client.end();
  await own.close();
});

/** What a statement answers with parameters, and with its values written into it: the one value of its one row. */
async function bothWays(statement: Sql): Promise<unknown[]> {
  const [withParameters] = await query<{ value: unknown }>(statement);
  const [written] = await query<{ value: unknown }>(sql.raw(statement.literal()));
  return [withParameters!.value, written!.value];
}

test("values become parameters, in their order", () => {
  const statement = sql`select * from kpi where id = ${"cla-count"} and version > ${1}`;
  expect(statement.text).toBe("select * from kpi where id = $1 and version > $2");
  expect(statement.values).toEqual(["cla-count", 1]);
});

test("fragments nest, and each knows its own parameters", () => {
  const open = sql`closed_on > ${"2026-03-31"}`;
  const both = sql`select ${1}, (select ${"x"} where ${open} or ${sql`a = ${2}`}) where ${open}`;
  expect(open.text).toBe("closed_on > $1");
  expect(both.text).toBe("select $1, (select $2 where closed_on > $3 or a = $4) where closed_on > $3");
  expect(both.values).toEqual([1, "x", "2026-03-31", 2]);
});

test("a value that is used forty times is one parameter, and equal values of their own are not", () => {
  const authority = sql.value("E10000032");
  const forty = sql.join(
    Array.from({ length: 40 }, () => sql`a = ${authority}`),
    " or ",
  );
  expect(sql`${forty} and b = ${"E10000032"}`.values).toEqual(["E10000032", "E10000032"]);
  expect(sql`${forty}`.text.match(/\$\d+/g)).toEqual(Array.from({ length: 40 }, () => "$1"));
});

test("names are quoted by the driver, our own text is unchanged, and an empty fragment is empty", () => {
  expect(sql`select t.${sql.identifier('a"b')} from ${sql.identifier("load")} t${sql.empty}`.text).toBe(
    'select t."a""b" from "load" t',
  );
  expect(sql.raw("c.on_day").text).toBe("c.on_day");
  expect(sql.raw(sql`${5}`).values).toEqual([5]);
  expect(sql`x in (${sql.join(["V3", sql`lower(${"V4"})`])})`.text).toBe("x in ($1, lower($2))");
  expect(sql.join([]).text).toBe("");
});

test.each<[string, SqlValue, string]>([
  ["a text", "West Sussex", "text"],
  ["an attempt to end the text", "'; drop table load; --", "text"],
  ["a backslash and a quote", "\\'; select 1 --", "text"],
  ["what looks like a parameter", "$1 $$ ${x}", "text"],
  ["a whole number", 42, "integer"],
  ["a number below zero", -1.5, "float8"],
  ["a large number", 9_007_199_254_740_993n, "bigint"],
  ["yes", true, "boolean"],
  ["no value", null, "text"],
  ["a day", "2026-03-29", "date"],
  ["no last day", "infinity", "date"],
  ["a moment", new Date("2026-03-29T00:30:00.123Z"), "timestamptz"],
  ["texts", ["a", 'b"c', "d\\e", "f,{g}", "", "null", "'", null], "text[]"],
  ["numbers", [1, 2], "integer[]"],
  ["lists of a list", [["a"], ["b"]], "text[][]"],
  ["JSON", JSON.stringify({ name: "O'Brien", of: ["\\", '"'] }), "jsonb"],
])("%s is the same as a parameter and written into the statement", async (_, value, type) => {
  const [one, other] = await bothWays(sql`select to_jsonb(${value}::${sql.raw(type)}) as value`);
  expect(other).toEqual(one);
});

test("a text comes back as it is", async () => {
  const hostile = "'; drop table load; -- \\' $1 ${x}";
  expect(await bothWays(sql`select ${hostile}::text as value`)).toEqual([hostile, hostile]);
});

test("a written value takes its type from the context, as a parameter does", async () => {
  expect(await bothWays(sql`select to_char('2026-03-01'::date + ${30}::integer, 'YYYY-MM-DD') as value`)).toEqual([
    "2026-03-31",
    "2026-03-31",
  ]);
  expect(await bothWays(sql`select 5 -${-3} as value`)).toEqual([8, 8]);
});

test("no value ends the statement that it is in", async () => {
  const hostile = `x'); truncate load; --`;
  const statement = sql`select count(*)::integer as value from load where file = ${hostile} or file in (${sql.join([hostile, "y"])})`;
  expect(statement.text).not.toContain("truncate");
  expect(await bothWays(statement)).toEqual([0, 0]);
});

test("the driver takes a statement as it is", async () => {
  const statement = sql`select ${7}::integer as value`;
  expect((await client.query(statement)).rows).toEqual([{ value: 7 }]);
  expect((await client.query(statement)).rows).toEqual([{ value: 7 }]);
});

test("in a plain template a fragment would lose its values: an error", () => {
  expect(() => `${sql`a = ${1}`}`).toThrow("tagged with sql");
});

test("what is left out is no value, as the driver has it", () => {
  expect(sql`a = ${undefined as unknown as null}`.values).toEqual([null]);
});
