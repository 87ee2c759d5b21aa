import type { Query } from "@children-first/schema";
import { type Database, openDatabase } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import { testDatabase } from "@children-first/schema/testing";
import { tmpdir } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkAccessLog, recordedAccess } from "./access-log.ts";

let own: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;

beforeAll(async () => {
  own = await testDatabase();
  database = await openDatabase({ databaseUrl: own.url, dataDir: tmpdir() });
});
afterAll(async () => {
  await database.close();
  await own.close();
});

const record = (query: Query, child: string) =>
  query(
    recordedAccess(
      { id: "m1", name: "A manager", roles: ["TEAM_MANAGER"], orgUnits: ["E10000032"] },
      { purpose: "Case supervision", operation: "Child.episodes", people: [child], rows: 2 },
    ),
  );

/** What is found before and after some change that a person with all rights makes, which is taken back. */
async function foundAfter(...changes: string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  const undo = new Error("taken back");
  await database
    .transaction(async (query) => {
      for (const child of ["C1", "C2", "C3", "C4"]) await record(query, child);
      found.push((await checkAccessLog(query)).broken);
      await query(sql`alter table access_log disable trigger access_log_only_grows`);
      for (const change of changes) await query(sql`${sql.raw(change)}`);
      found.push((await checkAccessLog(query)).broken);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return found;
}

test("an empty log is whole, and each entry moves its head", async () => {
  expect(await checkAccessLog(database.query)).toMatchObject({ broken: null, sequence: "0" });
});

test.each([
  ["changed", "3", ["update access_log set purpose = 'Audit' where sequence = 3"]],
  ["removed from the middle", "2", ["delete from access_log where sequence = 2"]],
  ["removed from the beginning", "1", ["delete from access_log where sequence = 1"]],
  ["cut off at the end", "4", ["delete from access_log where sequence = 4"]],
  ["emptied", "1", ["truncate access_log"]],
  [
    "moved",
    "2",
    [
      "update access_log set sequence = -2 where sequence = 2",
      "update access_log set sequence = 2 where sequence = 3",
      "update access_log set sequence = 3 where sequence = -2",
    ],
  ],
  [
    "changed, with a hash that fits",
    "3",
    [
      "update access_log set purpose = 'Audit' where sequence = 2",
      "update access_log l set hash = access_log_hash(l) where sequence = 2",
    ],
  ],
  [
    "made anew from its last entry",
    "4",
    [
      "update access_log set purpose = 'Audit' where sequence = 4",
      "update access_log l set hash = access_log_hash(l) where sequence = 4",
    ],
  ],
])("a log that was %s is named by its first wrong entry", async (_, entry, changes) => {
  expect(await foundAfter(...changes)).toEqual([null, entry]);
});
