import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { etlProcess } from "./testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "./testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const etl = (...args: string[]) => etlProcess(bench.url, args);

test("a reader who has enough of the answer, as head has, is no failure", async () => {
  const { child, ended } = etl("list");
  child.stdout.destroy();
  expect((await ended).err).toBe("");
});

test("load answers with one JSON object a file on standard output, and the worst file's exit code", async () => {
  const good = await bench.write("good.csv", statisticsFile());
  const faulty = await bench.write("faulty.csv", statisticsFile({ 3: '"1,234"' }));
  const one = await etl("load", good, "--json").ended;
  expect(one.code).toBe(0);
  const [report] = one.reports();
  expect(Object.keys(report!)).toEqual(
    expect.arrayContaining([
      "file",
      "loader",
      "status",
      "sha256",
      "rowsRead",
      "rowsLoaded",
      "rowsUnchanged",
      "rowsRefused",
      "refusals",
    ]),
  );
  expect(report).toMatchObject({
    file: good,
    loader: "dfe-statistics",
    status: "LOADED",
    rowsRead: 4,
    rowsLoaded: 4,
    refusals: [],
  });
  const two = await etl("load", good, faulty, "--json").ended;
  expect(two.code).toBe(2);
  expect(two.reports().map(({ status }) => status)).toEqual(["ALREADY_LOADED", "LOADED_WITH_REFUSALS"]);
  const three = await etl("load", faulty, join(bench.folder, "nothing.csv"), "--json").ended;
  expect(three.code).toBe(1);
  expect(three.reports()[1]).toMatchObject({
    status: "REFUSED",
    sha256: null,
    message: expect.stringContaining("no such file"),
  });
});

test("a folder is all of its .csv files by name, companions left out", async () => {
  const folder = join(bench.folder, "folder");
  await mkdir(folder);
  for (const name of ["b.csv", "a.csv", "a.meta.csv", "readme.txt"])
    await writeFile(join(folder, name), statisticsFile({ 2: String(name.charCodeAt(0)) }));
  const { code, reports } = await etl("load", folder, "--json").ended;
  expect(code).toBe(0);
  expect(reports().map(({ file }) => file)).toEqual([join(folder, "a.csv"), join(folder, "b.csv")]);
});

test("a person reads what was loaded, what was refused and what to do", async () => {
  const { code, out } = await etl("load", await bench.write("people.csv", statisticsFile({ 3: "12%" }))).ended;
  expect(code).toBe(2);
  expect(out).toContain("loaded, with refusals by dfe-statistics");
  expect(out).toContain("3 rows loaded");
  expect(out).toContain('Row 3, column "children_count": "12%" is not a plain number. Write it as 12');
});

test("wrong usage ends with 64 and no database", async () => {
  for (const args of [
    ["load"],
    ["load", "--nonsense", "x.csv"],
    ["fly"],
    ["export"],
    ["check"],
    ["undo", "it"],
    ["rejects"],
    ["watch", ".", "--every", "0"],
  ]) {
    const { code, err } = await etl(...args).ended;
    expect(code, args.join(" ")).toBe(64);
    expect(err).not.toBe("");
  }
  expect((await etl("--help").ended).code).toBe(0);
});

test("list names every loader, loads the latest loads", async () => {
  expect((await etl("list").ended).out).toContain("ofsted-fostering");
  const { out } = await etl("loads").ended;
  expect(out).toMatch(/good\.csv\s+loaded: 4 loaded, 0 unchanged, 0 refused/);
});

test("a wrong AUTHORITY is said in one line, without a stack", async () => {
  const file = await bench.write("other.csv", statisticsFile({ 2: "1" }));
  const { code, out, err } = await etlProcess(bench.url, ["load", file, "--json"], "West Sussex").ended;
  expect(code).toBe(1);
  expect(out).toBe("");
  expect(err).toMatch(/^AUTHORITY is "West Sussex"\. Expected: .*\n$/);
});

test("stopped in the middle of a load, it ends with 130 and nothing is kept", async () => {
  const release = await bench.holdLoads();
  const { child, ended } = etl("load", await bench.write("stopped.csv", statisticsFile({ 2: "2" })), "--json");
  await expect.poll(() => bench.waiting(), { timeout: 20_000 }).toBe(1);
  child.kill("SIGINT");
  const { code, out } = await ended;
  await release();
  expect({ code, out }).toEqual({ code: 130, out: "" });
  await expect
    .poll(async () => (await bench.client.query("select from load where file = 'stopped.csv'")).rowCount)
    .toBe(0);
});
