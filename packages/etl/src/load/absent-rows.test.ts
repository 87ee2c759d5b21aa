import { afterAll, beforeAll, expect, test } from "vitest";
import { checkFile } from "../check/check-file.ts";
import { loaders } from "../loaders.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const complaints = (...ids: number[]) =>
  [
    "complaint_id,received_on,service,due_on,stage,kind",
    ...ids.map((id) => `K${id},2026-01-05,Care,2026-01-19,1,Complaint`),
    "",
  ].join("\n");
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const standing = async () => (await bench.client.query("select from complaints where superseded_by is null")).rowCount;
const check = (path: string) => checkFile(bench.client, path, { loaders, authority: "E10000032" });

test("rows that a corrected extract of a merged table does not have are said, in the check and in the load", async () => {
  await bench.load(await bench.write("complaints.csv", complaints(...numbers(1, 36))));
  const corrected = await bench.write("complaints.csv", complaints(...numbers(4, 36)));
  const said = '3 rows of "Complaints and compliments" stand and are not in this file, and stay counted';
  expect((await check(corrected)).message).toContain(said);
  expect((await bench.load(corrected)).message ?? "").toContain(said);
  expect(await standing()).toBe(36);
});

test("a file that is said to be whole withdraws them, also where it was loaded already", async () => {
  const path = await bench.write("complaints.csv", complaints(...numbers(4, 36)));
  expect(await bench.load(path)).toMatchObject({ status: "ALREADY_LOADED" });
  const ended = await etlProcess(bench.url, ["load", "--whole", path, "--json"]).ended;
  expect(ended.reports()[0]).toMatchObject({ status: "LOADED", rowsWithdrawn: 3, rowsUnchanged: 33 });
  expect(await standing()).toBe(33);
});

test("a file of new rows only is an addition, and says nothing of the others", async () => {
  const report = await bench.load(await bench.write("complaints_2.csv", complaints(101, 102)));
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 2 });
  expect(report.message ?? "").not.toContain("stay counted");
});

test.each([
  ["under 100 rows", 40, 10, "30 of 40 rows that stand (75%)"],
  ["under 30%", 1000, 900, "100 of 1,000 rows that stand (10%)"],
])("rows that a whole table loses are said: %s", async (_kind, before, after, said) => {
  const decisions = (count: number) =>
    ["contact_id,received_at", ...numbers(1, count).map((id) => `X${id},2026-01-05 09:00`), ""].join("\n");
  await bench.load(await bench.write("contact_decisions.csv", decisions(before)), { force: true });
  const path = await bench.write("contact_decisions.csv", decisions(after));
  expect((await check(path)).message).toContain(`does not have ${said}, and withdraws them: check that it is whole.`);
  const { out } = await etlProcess(bench.url, ["load", path]).ended;
  expect(out).toContain(said);
});
