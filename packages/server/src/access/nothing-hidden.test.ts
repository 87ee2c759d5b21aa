import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { kpis } from "@children-first/schema";
import { type Database, openDatabase } from "@children-first/schema/database";
import { isCounted } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { execute, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContext } from "../context.ts";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { viewerWith } from "./viewer.ts";

const etl = path.resolve(import.meta.dirname, "../../../etl");
const authority = "E10000032";
const schema = createSchema();
let api: TestApi;
/** The same database as its owner, whom row security shows everything. */
let owner: Database;

beforeAll(async () => {
  api = await testApi();
  const folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  await api.etl("demo", "--children", "60", "--years", "2", "--seed", "11", "--out", folder);
  await api.load(path.join(etl, "reference"), "--count-last");
  await api.load(folder, "--count-last", "--as-at", "2026-10-31");
  await rm(folder, { recursive: true, force: true });
  owner = await openDatabase({ databaseUrl: api.databaseUrl, dataDir: api.dataDir, upgrade: false });
}, 300_000);
afterAll(async () => {
  await owner.close();
  await api.close();
});

/** A KPI of each cohort: which rows there are does not depend on what is counted of them. */
const counted = new Map(kpis.filter(isCounted).map(({ id, counted: { cohort } }) => [cohort.id, id])).values();
const cases = `cases(first: 1000, period: { grain: QUARTER, start: "2026-07-01" }) { edges { node { id subject team state dueOn doneOn daysLate } } total { value } }`;
const questions = [
  ...Array.from(counted, (id) => `{ kpi(id: "${id}") { ${cases} } }`),
  "{ requiredActions(first: 1000, dueWithinDays: 60) { edges { node { id subject state kpi { id } } } total { value } } }",
  "{ childrenWeCareFor { children(first: 1000) { edges { node { reference age sex episodes { startedOn legalStatus } actions { id state } } } } } }",
];

/** What a team manager of a unit is answered, from the database as one role. */
async function answer(question: string, unit: string, { fork, claiming }: Pick<Database, "fork" | "claiming">) {
  const viewer = viewerWith({ id: "a", name: "A manager", roles: ["team-manager"], orgUnits: [unit] }, authority);
  const source = { fork, claiming, whileDataStand: <Answer>(_: string, work: () => Promise<Answer>) => work() };
  const contextValue = createContext(source, { authority, purposes: ["Audit"] }, viewer, { purpose: "Audit" });
  return execute({ schema, document: parse(question), contextValue });
}

test("row security hides no record that a manager's part has, of any service or team", async () => {
  const units = await api.database.query<{ id: string }>(
    sql`select id from org_unit where authority = ${authority} order by id`,
  );
  expect(units.length).toBeGreaterThan(10);
  let rows = 0;
  const differing: string[] = [];
  for (const { id } of units) {
    for (const question of questions) {
      const [behind, before] = [await answer(question, id, api.database), await answer(question, id, owner)];
      if (!isDeepStrictEqual(behind, before) || behind.errors !== undefined) differing.push(`${id}: ${question}`);
      rows += JSON.stringify(behind).split('"subject"').length - 1;
    }
  }
  expect(differing).toEqual([]);
  expect(rows).toBeGreaterThan(1_000);
}, 300_000);
