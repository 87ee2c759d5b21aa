import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;
let folder: string;

beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
});

afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Loads one of the casework files, with one row. */
async function load(name: string, text: string, ...flags: string[]) {
  const file = path.join(folder, name);
  await writeFile(file, text);
  const [report] = await api.etl("load", file, ...flags);
  expect(report, JSON.stringify(report)).toMatchObject({ status: "LOADED" });
}

const complaints = (id: string) =>
  `complaint_id,received_on,service,team,due_on,stage,kind\n${id},2024-01-02,Duty,Duty,2024-02-02,1,Complaint\n`;
const visitors = "month,visitors\n2024-01,12\n";

test("records that are invented are said to be, until real ones have taken the place of the last of them", async () => {
  const said = async () => {
    const { data, errors } = await api.ask("{ dataNotice loads(first: 1) { edges { node { file invented } } } }");
    expect(errors).toBeUndefined();
    return [data.dataNotice, data.loads.edges[0]?.node.invented];
  };
  expect(await said()).toEqual([null, undefined]);
  await load("complaints.csv", complaints("INVENTED"), "--sample");
  await load("foster_website_visits.csv", visitors, "--sample");
  expect(await said()).toEqual([expect.stringContaining("All tables of records here are invented"), true]);
  await load("complaints.csv", complaints("REAL"));
  expect(await said()).toEqual([expect.stringContaining("1 of 2 tables of records"), false]);
  await load("foster_website_visits.csv", visitors.replace("12", "13"));
  expect(await said()).toEqual([null, false]);
}, 120_000);
