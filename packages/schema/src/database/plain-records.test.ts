import type { EntityName } from "@mikro-orm/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { columnsOf, LoadEntity, raw, TargetDecisionEntity } from "../records.ts";
import { testDatabase } from "../testing/test-database.ts";
import { openDatabase } from "./database.ts";
import { sql } from "../words/sql.ts";

const own = await testDatabase();
const database = await openDatabase({ databaseUrl: own.url, dataDir: "." });

beforeAll(async () => {
  await database.query(
    sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, rows_read, rows_loaded, rows_unchanged,
       rows_withdrawn, rows_refused) values ('test', 1, 'it''s a file?', 'x', 12345678901, 'LOADED', '2026-07-01T23:30:00+01:00', now(), 3, 2, 1, 0, 0)`,
  );
  await database.fork().insert(TargetDecisionEntity, {
    authority: "E10000032",
    kpi: "cla-count",
    effectiveFrom: "2026-04-01",
    value: "90.5",
    amberWithin: "5",
    minimumDenominator: null,
    source: null,
    decidedBy: "Ada",
    roles: ["PERFORMANCE_LEAD", "A, B"],
    reason: "It's a \\ test?",
    decidedAt: raw("clock_timestamp()"),
  });
});
afterAll(async () => {
  await database.close();
  await own.close();
});

/** The first row of a table, read by a statement, by the query builder and as an entity. */
async function threeWays<Row extends object>(table: string, entity: EntityName<Row>): Promise<object[]> {
  const em = database.fork();
  const [statement] = await database.query<object>(
    sql`select ${columnsOf(em, entity, "t")} from ${sql.identifier(table)} t`,
  );
  const [row] = await em.qb(entity).select("*").execute();
  const [kept] = await em.find(entity, {});
  return [statement!, row!, { ...kept }];
}

test("a row is the same by a statement, by the query builder and as an entity", async () => {
  for (const [statement, ...others] of [
    await threeWays("load", LoadEntity),
    await threeWays("target_decision", TargetDecisionEntity),
  ])
    expect(others).toEqual([statement, statement]);
});

test("a row has a day and a number of any size as text, a moment as a Date, and words as they were written", async () => {
  const decision = await database.fork().findOneOrFail(TargetDecisionEntity, { kpi: "cla-count" });
  expect(decision).toMatchObject({
    sequence: "1",
    effectiveFrom: "2026-04-01",
    value: "90.5",
    roles: ["PERFORMANCE_LEAD", "A, B"],
    reason: "It's a \\ test?",
    decidedAt: expect.any(Date),
  });
  const load = await database.fork().findOneOrFail(LoadEntity, { file: "it's a file?" });
  expect(load).toMatchObject({ bytes: "12345678901", asAt: new Date("2026-07-01T22:30:00Z") });
});

test("what one manager holds, or changes and never writes, no other sees", async () => {
  const [one, other] = [database.fork(), database.fork()];
  const load = await one.findOneOrFail(LoadEntity, { loader: "test" });
  expect(await one.findOneOrFail(LoadEntity, { loader: "test" })).toBe(load);
  load.message = "Changed";
  expect(await other.findOneOrFail(LoadEntity, { loader: "test" })).toMatchObject({ message: null });
});

test("statements and entity managers share ten connections", async () => {
  const asleep = "select pg_sleep(0.1)";
  const work = Array.from({ length: 20 }, () => [database.query(sql.raw(asleep)), database.fork().execute(asleep)]);
  const connections = async () => {
    const rows = await database.query<{ count: number }>(
      sql`select count(*)::int as count from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`,
    );
    return rows[0]!.count;
  };
  await Promise.all(work.flat());
  expect(await connections()).toBe(10);
});
