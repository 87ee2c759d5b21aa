import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";
import { loaders } from "../loaders.ts";
import type { LoadReport } from "../load/load-report.ts";
import { watchFolder } from "./watch-folder.ts";

let bench: Workbench;
let inbox: string;
beforeEach(async () => {
  bench = await openWorkbench();
  inbox = join(bench.folder, "inbox");
  await mkdir(inbox);
});
afterEach(() => bench.close());

const drop = (name: string, content: string) => writeFile(join(inbox, name), content);
const names = async (folder: string): Promise<string[]> => {
  const found: string[] = await readdir(join(inbox, folder)).catch(() => []);
  return found.toSorted();
};
const patient = { timeout: 20_000 };

test("two watchers share an inbox: each file is loaded once, and moved with its companion and its reasons", async () => {
  const watchers = [1, 2].map(() => etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--json"]));
  const files = Array.from({ length: 6 }, (_, index) => `file-${index}.csv`);
  for (const [index, name] of files.entries()) await drop(name, statisticsFile({ 2: String(index) }));
  await drop("file-0.meta.csv", "col_name,col_type,label\nchildren_count,Indicator,Children\n");
  await drop("page.csv", "<!doctype html><p>Sign in</p>");
  await drop("faulty.csv", statisticsFile({ 3: "12%" }));
  await drop("notes.txt", "not for loading");
  await expect
    .poll(async () => (await names("loaded")).filter((name) => name.endsWith(".csv")).length, patient)
    .toBe(9);
  await expect.poll(async () => await names("refused"), patient).toEqual(["page.csv", "page.csv.report.txt"]);
  await drop("file-0.csv", statisticsFile({ 2: "77" }));
  await expect
    .poll(async () => (await names("loaded")).filter((name) => name.startsWith("file-0")).length, patient)
    .toBe(3);
  for (const { child } of watchers) child.kill("SIGINT");
  const endings = await Promise.all(watchers.map(({ ended }) => ended));
  expect(endings.map(({ code }) => code)).toEqual([0, 0]);
  const reports = endings.flatMap((ending) => ending.reports());
  expect(reports.map(({ status }) => status as string).toSorted()).toEqual([
    ...Array<string>(7).fill("LOADED"),
    "LOADED_WITH_REFUSALS",
    "REFUSED",
  ]);
  expect((await bench.client.query("select from load")).rowCount).toBe(9);
  expect(await names(".")).toEqual(["loaded", "loading", "notes.txt", "refused"]);
  expect(await names("loading")).toEqual([]);
  expect(await names("loaded")).toEqual(
    expect.arrayContaining(["file-0.meta.csv", "faulty.csv.report.txt", "faulty.csv.refused-rows.csv"]),
  );
  expect(await readFile(join(inbox, "refused/page.csv.report.txt"), "utf8")).toContain(
    "This is a web page with another name",
  );
}, 60_000);

test("a file that grows is left alone until it has stopped", async () => {
  const stop = new AbortController();
  const reports: LoadReport[] = [];
  const [header = "", ...rows] = statisticsFile().trimEnd().split("\n");
  let text = `${header}\n`;
  await drop("slow.csv", text);
  const watching = watchFolder(bench.client, inbox, {
    loaders,
    authority: "E10000032",
    signal: stop.signal,
    say: () => undefined,
    onReport: (report) => {
      reports.push(report);
      stop.abort();
    },
    // A writer that adds a row between two looks until it has none left.
    nextLook: async () => {
      const row = rows.shift();
      if (row !== undefined) await drop("slow.csv", (text += `${row}\n`));
    },
  });
  await watching;
  expect(reports).toMatchObject([{ status: "LOADED", rowsRead: 4 }]);
});

test("stopped while it loads, a watcher puts the file back; what a killed one held is loaded by the next", async () => {
  const release = await bench.holdLoads();
  await drop("held.csv", statisticsFile());
  const first = etlProcess(bench.url, ["watch", inbox, "--every", "0.05"]);
  await expect.poll(() => bench.waiting(), patient).toBe(1);
  expect(await names(".")).toEqual(["loading"]);
  first.child.kill("SIGINT");
  expect((await first.ended).code).toBe(0);
  expect(await names(".")).toEqual(["held.csv", "loading"]);

  const second = etlProcess(bench.url, ["watch", inbox, "--every", "0.05"]);
  await expect.poll(() => names("loading"), patient).toHaveLength(1);
  second.child.kill("SIGKILL");
  await second.ended;
  expect((await names("loading"))[0]).toContain(`${hostname()}~${second.child.pid}~`);
  await release();

  const third = etlProcess(bench.url, ["watch", inbox, "--every", "0.05"]);
  await expect.poll(() => names("loaded"), patient).toEqual(["held.csv"]);
  third.child.kill("SIGTERM");
  expect(await third.ended).toMatchObject({ code: 0, err: expect.stringContaining("held.csv was left half-way") });
  expect(await bench.figures()).toHaveLength(4);
}, 60_000);
