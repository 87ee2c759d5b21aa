import { readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loaders } from "../loaders.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";
import { loadQuery } from "./load-query.ts";
import { readSources, type QuerySource } from "./sources-file.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
  await bench.client.query(`
    create schema reporting;
    create table reporting.contacts (contact_id text, child text, contacted timestamptz, source text, extracted_at timestamptz);
    insert into reporting.contacts values
      ('0001', 'C1', '2026-01-05 09:00+00', '1A', '2026-02-01 06:00+00'),
      ('0002', 'C2', '2026-01-06 10:00+00', 'says "no", twice', '2026-02-01 06:00+00'),
      ('0003', 'C3', null, '3A', '2026-02-01 05:00+00')`);
});
afterAll(() => bench.close());

const contacts: QuerySource = {
  name: "nightly-contacts",
  database: "REPORTING_DATABASE_URL",
  query: `select contact_id as cont_contact_id, child as cont_person_id, contacted::date as cont_contact_date,
    source as cont_contact_source_code, extracted_at from reporting.contacts order by contact_id;`,
  file: "contacts.csv",
  asAt: "extracted_at",
  seconds: 60,
};
const load = (source: Partial<QuerySource> = {}) =>
  loadQuery(bench.client, { ...contacts, ...source }, bench.url, { loaders, authority: "E10000032" });

test("an answer is loaded as a file is: refusals by row and column, the date that it states, and the same again changes nothing", async () => {
  const first = await load();
  expect(first).toMatchObject({
    file: "contacts.csv from the query nightly-contacts",
    loader: "ssd-contacts",
    status: "LOADED_WITH_REFUSALS",
    rowsRead: 3,
    rowsLoaded: 2,
    refusals: [{ row: 4, column: "cont_contact_date", code: "missing-value" }],
  });
  const { rows } = await bench.client.query(
    "select c.cont_contact_source_code as source, l.as_at, l.file from contacts c join load l on l.id = c.written_by order by c.source_row",
  );
  const asAt = new Date("2026-02-01T06:00:00Z");
  expect(rows).toEqual([
    { source: "1A", as_at: asAt, file: "contacts.csv" },
    { source: 'says "no", twice', as_at: asAt, file: "contacts.csv" },
  ]);
  expect(await load()).toMatchObject({ status: "ALREADY_LOADED", rowsUnchanged: 2 });
  await bench.client.query("update reporting.contacts set extracted_at = '2026-01-31', source = '9Z'");
  expect(await load()).toMatchObject({ status: "REFUSED", refusals: [{ code: "older-file" }] });
  const left: string[] = await readdir(tmpdir());
  expect(left.filter((name) => name.startsWith("etl-query-"))).toEqual([]);
});

test("a query reads only, is one statement, and is given up after its time", async () => {
  const count = async () => (await bench.client.query("select from reporting.contacts")).rowCount;
  const before = await count();
  await bench.client.query(
    "create function reporting.forget() returns text language sql as 'delete from reporting.contacts returning child'",
  );
  for (const [source, reason] of [
    [{ query: "select reporting.forget() as a" }, "read-only transaction"],
    [
      { query: "select 1 as a) as x; delete from reporting.contacts; select * from (select 1 as b" },
      "multiple commands",
    ],
    [{ query: "select pg_sleep(30)::text as a", seconds: 0.2 }, "statement timeout"],
    [{ query: "select 1 as a", asAt: "b" }, 'no column "b", which asAt names. It has: a'],
    [{ query: "select nonsense" }, 'column "nonsense" does not exist'],
  ] as const)
    expect(await load({ asAt: undefined, ...source })).toMatchObject({
      status: "FAILED",
      message: expect.stringContaining(reason),
    });
  expect(await count()).toBe(before);
});

test("a query that fails is in the ledger under its feed, with its reason", async () => {
  const report = await load({ query: "select nonsense", asAt: undefined });
  expect(report).toMatchObject({ status: "FAILED", loader: "ssd-contacts" });
  const { rows } = await bench.client.query("select loader, file, status, message from load order by id desc limit 1");
  expect(rows).toEqual([{ loader: "ssd-contacts", file: "contacts.csv", status: "FAILED", message: report.message }]);
  const unset = await loadQuery(bench.client, contacts, undefined, { loaders, authority: "E10000032" });
  expect(unset).toMatchObject({ status: "FAILED", load: report.load! + 1 });
});

test("load --from names queries; what is wrong with the sources file is said by its place", async () => {
  const path = join(bench.folder, "sources.json");
  const etl = (...args: string[]) =>
    etlProcess(bench.url, args, "E10000032", { SOURCES: path, REPORTING_DATABASE_URL: bench.url }).ended;
  const { asAt: _asAt, ...timeless } = contacts;
  await writeFile(
    path,
    JSON.stringify({ queries: [{ ...timeless, query: contacts.query.replace(", extracted_at", "") }] }),
  );
  const loaded = await etl("load", "--from", "nightly-contacts", "--json");
  expect({ code: loaded.code, report: loaded.reports()[0] }).toMatchObject({
    code: 2,
    report: { status: "LOADED_WITH_REFUSALS", rowsLoaded: 2 },
  });
  await bench.client.query("update counted_kpi set definition = 'another' where kpi = 'contact-volume'");
  const again = await etl("load", "--from", "nightly-contacts");
  expect(again.out).toContain("already loaded");
  expect(again.err).toContain("Counting 1 KPI...");
  await bench.client.query("update reporting.contacts set source = '2B' where contact_id = '0001'");
  expect((await etl("load", "--from", "nightly-contacts", "--count-last")).err).toMatch(/Counting \d+ KPIs\.\.\./);
  const unknown = await etl("load", "--from", "nightly");
  expect({ code: unknown.code, err: unknown.err }).toEqual({
    code: 1,
    err: 'There is no query "nightly" in the sources file. It has: nightly-contacts.\n',
  });
  expect((await etl("load", "some.csv", "--from", "nightly-contacts")).code).toBe(64);
  await writeFile(
    path,
    JSON.stringify({ queries: [{ ...contacts, database: bench.url }, contacts], jobs: [{ name: "x" }] }),
  );
  await expect(readSources(path)).rejects.toThrow(
    /queries\.0\.database: is the name of an environment variable[^]*jobs\.0\.cron/,
  );
});
