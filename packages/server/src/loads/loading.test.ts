import { progressName } from "@children-first/schema";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

beforeAll(async () => {
  api = await testApi({ cache: true });
});
afterAll(async () => {
  await api.close();
});

async function ask(query: string): Promise<any> {
  const { data, errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  return data;
}

test("how far a load of many files is, is told while it runs and no longer", async () => {
  const loading = async () => (await ask("{ loading { files filesLoaded message } }")).loading;
  expect(await loading()).toBeNull();
  const client = new Client({ connectionString: api.databaseUrl, application_name: progressName(61, 124) });
  await client.connect();
  expect(await loading()).toEqual({
    files: 124,
    filesLoaded: 61,
    message: "Loading: 61 of 124 files. Their figures come when all of them are loaded and counted.",
  });
  await client.query(`set application_name = '${progressName(124, 124)}'`);
  expect(await loading()).toMatchObject({
    filesLoaded: 124,
    message: "All 124 files are loaded. Their figures come when they are counted.",
  });
  await client.end();
  await expect.poll(loading).toBeNull();
});

test("what was never loaded is not counted as 0", async () => {
  const months = 'grain: MONTH, from: "2026-01-01", to: "2026-02-28"';
  const figure = "{ value status }";
  const absent = { value: null, status: "NOT_AVAILABLE" };
  const data = await ask(`{
    auditSummary(${months}) { audits good ${figure} }
    moderationShift(${months}) { moderations }
    childrenWeCareFor { count ${figure} ratePer10k ${figure} breakdown(by: SEX) { key } flow(from: "2026-01-01") { started ${figure} } }
    fostering { households ${figure} pipeline { figure ${figure} } }
    workforce { fte ${figure} averageCaseload ${figure} caseloads { key } }
    kpi(id: "complaints-received") { figure ${figure} byOrgUnit ${figure} breakdown(by: "theme") { key } series(${months}) ${figure} }
  }`);
  expect(data.auditSummary).toEqual([]);
  expect(data.moderationShift).toEqual([]);
  expect(data.childrenWeCareFor).toMatchObject({
    count: absent,
    ratePer10k: absent,
    breakdown: [],
    flow: { started: absent },
  });
  expect(data.fostering.households).toEqual(absent);
  for (const stage of data.fostering.pipeline) expect(stage.figure).toEqual(absent);
  expect(data.workforce).toEqual({ fte: absent, averageCaseload: absent, caseloads: [] });
  expect(data.kpi).toMatchObject({ figure: absent, series: [absent, absent] });
});
