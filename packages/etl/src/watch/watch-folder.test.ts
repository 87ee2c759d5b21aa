import { mkdir, open, readdir, readFile, utimes, writeFile } from "node:fs/promises";
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
  const watchers = [1, 2].map(() =>
    etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--settle", "0", "--json"]),
  );
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
    settle: 0,
    signal: stop.signal,
    say: () => undefined,
    onReport: (report) => {
      reports.push(report);
      stop.abort();
    },
    // A program that adds a row between two looks until it has none left.
    nextLook: async () => {
      const row = rows.shift();
      if (row !== undefined) await drop("slow.csv", (text += `${row}\n`));
    },
  });
  await watching;
  expect(reports).toMatchObject([{ status: "LOADED", rowsRead: 4 }]);
});

/** Watches the inbox in this process. `look` acts before the next look, and ends the watch by returning true. */
async function watched(settle: number, look: (number: number, reports: LoadReport[]) => Promise<boolean>) {
  const stop = new AbortController();
  const reports: LoadReport[] = [];
  const said: string[] = [];
  let number = 0;
  await watchFolder(bench.client, inbox, {
    loaders,
    authority: "E10000032",
    settle,
    signal: stop.signal,
    say: (message) => said.push(message),
    onReport: (report) => reports.push(report),
    nextLook: async () => {
      if (await look((number += 1), reports)) stop.abort();
    },
  });
  return { reports, said };
}

test("a copy that pauses is not taken, and an empty file waits for its content", async () => {
  const [header = "", ...rows] = statisticsFile().trimEnd().split("\n");
  const path = join(inbox, "slow.csv");
  await drop("slow.csv", `${header}\n${rows[0]}\n`);
  await drop("empty.csv", "");
  const { reports, said } = await watched(3_600_000, async (look) => {
    if (look === 5) await drop("slow.csv", statisticsFile());
    // The program has been done for longer than the file must wait.
    if (look === 6) await utimes(path, 1_700_000_000, 1_700_000_000);
    return look === 9;
  });
  expect(reports).toMatchObject([{ status: "LOADED", rowsRead: 4 }]);
  expect(said).toEqual(["empty.csv is empty, and is left in the folder until something is in it."]);
  expect(await names(".")).toEqual(["empty.csv", "loaded", "loading"]);
});

test("a file that its writer goes on with after it was moved is loaded again", async () => {
  const writer = await open(join(inbox, "open.csv"), "w");
  const [header = "", ...rows] = statisticsFile().trimEnd().split("\n");
  await writer.write(`${header}\n${rows[0]}\n`);
  let isOpen = true;
  const { reports } = await watched(0, async (look, loaded) => {
    if (loaded.length === 1 && isOpen) {
      isOpen = false;
      await writer.write(`${rows.slice(1).join("\n")}\n`);
      await writer.close();
      return false;
    }
    return loaded.length === 2 || look > 100;
  });
  expect(reports.map(({ status, rowsRead }) => [status, rowsRead])).toEqual([
    ["LOADED", 1],
    ["LOADED", 4],
  ]);
});

test("a fault of the database leaves a good file in the folder, and it is tried again", async () => {
  await drop("good.csv", statisticsFile());
  await bench.client.query(
    "create function no() returns trigger language plpgsql as $$ begin raise 'disk full'; end $$",
  );
  await bench.client.query("create trigger no before insert on observation execute function no()");
  const { reports } = await watched(0, async (look, loaded) => {
    if (loaded.length === 1) await bench.client.query("drop trigger if exists no on observation");
    return loaded.length === 2 || look > 100;
  });
  expect(reports.map(({ status }) => status)).toEqual(["FAILED", "LOADED"]);
  expect(await names("refused")).toEqual([]);
});

test("stopped while it loads, a watcher puts the file back; what a killed one held is loaded by the next", async () => {
  const release = await bench.holdLoads();
  await drop("held.csv", statisticsFile());
  const first = etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--settle", "0"]);
  await expect.poll(() => bench.waiting(), patient).toBe(1);
  expect(await names(".")).toEqual(["loading"]);
  first.child.kill("SIGINT");
  expect((await first.ended).code).toBe(0);
  expect(await names(".")).toEqual(["held.csv", "loading"]);

  const second = etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--settle", "0"]);
  await expect.poll(() => names("loading"), patient).toHaveLength(1);
  second.child.kill("SIGKILL");
  await second.ended;
  expect((await names("loading"))[0]).toContain(`${hostname()}~${second.child.pid}~`);
  await release();

  const third = etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--settle", "0"]);
  await expect.poll(() => names("loaded"), patient).toEqual(["held.csv"]);
  third.child.kill("SIGTERM");
  expect(await third.ended).toMatchObject({ code: 0, err: expect.stringContaining("held.csv was left half-way") });
  expect(await bench.figures()).toHaveLength(4);
}, 60_000);
