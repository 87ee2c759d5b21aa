import { definitionsOf, kpis } from "@children-first/schema";
import { isCounted } from "@children-first/schema/engine";
import { derivedFacts, type Fact, factColumns, facts } from "@children-first/schema/facts";
import { queryOn } from "@children-first/schema/database";
import { sql } from "@children-first/schema/sql";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../../testing/api.ts";
import { signedInAs } from "../../testing/test-issuer.ts";

let api: TestApi;

/** A record that names no record of another fact: each of its identifiers is its own. */
function loneRecord(fact: Fact): [column: string, value: string | number | boolean][] {
  const ofType = {
    date: "2024-03-11",
    instant: "2024-03-11T09:00:00Z",
    month: "2024-03",
    text: "-",
    integer: 2024,
    number: 1,
    "yes-no": false,
  } as const;
  return factColumns(fact).flatMap(({ name, type, required, codes }) => {
    if (type === "date" || type === "instant" || type === "month") return [[name, ofType[type]]];
    if (!required) return [];
    if (type === "identifier") return [[name, `${fact.table} ${name}`]];
    return [[name, type === "code" ? (codes?.[0] ?? "-") : ofType[type]]];
  });
}

beforeAll(async () => {
  api = await testApi();
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  const query = queryOn(client);
  for (const fact of [...facts, ...derivedFacts]) {
    const file = `${fact.table}.csv`;
    const [load] = await query<{ id: number }>(
      sql`insert into load (loader, loader_version, file, sha256, bytes, status, as_at, started_at, finished_at, target_table, authority)
       values ('lone', 1, ${file}, ${file}, 0, 'LOADED', '2024-06-30 20:00Z', now(), now(), ${fact.table}, 'E10000032') returning id`,
    );
    const record = loneRecord(fact);
    await query(
      sql`insert into ${sql.identifier(fact.table)} (authority, ${sql.join(record.map(([column]) => sql.identifier(column)))}, source_row, written_by)
       values ('E10000032', ${sql.join(record.map(([, value]) => sql.value(value)))}, 2, ${load!.id})`,
    );
  }
  await client.end();
  await api.etl("recount");
});
afterAll(() => api.close());

const counted = kpis.filter((kpi) => definitionsOf(kpi).some(isCounted)).map(({ id }) => id);

test.each(counted)("the cases of %s can be read where no other record that they name is loaded", async (id) => {
  const { data, errors } = await api.ask(
    `{ kpi(id: "${id}") { cases(period: { grain: QUARTER, start: "2024-01-01" }) { edges { node { id subject state } } total { value } } } }`,
    {},
    { ...signedInAs("team-manager"), "x-purpose": "Data quality" },
  );
  expect(errors).toBeUndefined();
  expect(data.kpi.cases.edges).toHaveLength(data.kpi.cases.total.value);
});

test("a decision whose referral is not loaded is a case of nobody known", async () => {
  const { data } = await api.ask(
    `{ kpi(id: "referral-decisions-1-working-day") { cases(period: { grain: MONTH, start: "2024-03-01" }) { edges { node { subject } } } } }`,
    {},
    { ...signedInAs("team-manager"), "x-purpose": "Data quality" },
  );
  expect(data.kpi.cases.edges).toEqual([{ node: { subject: "" } }]);
});
