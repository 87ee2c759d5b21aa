import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { chmod, mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zipFile } from "../readers/workbook/testing/zip-file.ts";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const etl = (...args: string[]) => etlProcess(bench.url, args).ended;
const page = "<!doctype html><p>Sign in</p>";

test.each([
  ["every row is loaded", { "a.csv": statisticsFile() }, 0],
  ["some rows are refused", { "b.csv": statisticsFile({ 3: "12%" }) }, 2],
  ["one of two files of a zip file is refused", { "c.csv": statisticsFile({ 2: "7" }), "page.csv": page }, 2],
  ["every file of a zip file is refused", { "page.csv": page }, 1],
])("an exit code means what the help says: %s", async (_kind, files, code) => {
  const content = zipFile(Object.entries(files).map(([name, each]) => ({ name, content: each })));
  const path = await bench.write("files.zip", content);
  expect((await etl("check", path)).code).toBe(code);
  expect((await etl("load", path)).code).toBe(code);
});

test("of several files, the worst ending counts", async () => {
  const good = await bench.write("d.csv", statisticsFile({ 2: "8" }));
  expect((await etl("load", good, await bench.write("page.csv", page))).code).toBe(1);
});

test("the help says what the exit codes of load and check mean", async () => {
  for (const command of ["load", "check"]) {
    const { out } = await etl(command, "--help");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Ends with 0 if every row is loaded, 2 if some rows were refused, 1 if a file was refused as a whole or failed",
    );
  }
});

/** Runs the command line with standard output to a path, or closed by its reader after the first bytes. */
async function printing(to: "/dev/full" | "closed", ...args: string[]) {
  const out = to === "closed" ? "pipe" : openSync(to, "w");
  const child = spawn(process.execPath, [join(import.meta.dirname, "../cli.ts"), ...args], {
    env: { ...process.env, DATABASE_URL: bench.url, AUTHORITY: "E10000032" },
    stdio: ["ignore", out, "pipe"],
  });
  child.stdout?.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr!), once(child, "close")]);
  if (typeof out === "number") closeSync(out);
  return { err, code: code as number };
}

test("a closed standard output is said, and the load goes on", async () => {
  const path = await bench.write("piped.csv", statisticsFile({ 2: "9" }));
  const { err, code } = await printing("closed", "load", path);
  expect({ err, code }).toEqual({ err: expect.stringContaining("Standard output was closed") as string, code: 0 });
  expect((await bench.figures()).filter((figure) => figure.startsWith("piped|"))).toHaveLength(4);
});

test.skipIf(!existsSync("/dev/full"))("a full disk under standard output is said, and is a failure", async () => {
  const { err, code } = await printing("/dev/full", "list");
  expect({ err, code }).toEqual({
    err: expect.stringContaining("The result cannot be printed. There is no room left on the disk") as string,
    code: 1,
  });
});

test("a file that cannot be written is said with its path", async () => {
  const { load } = await bench.load(await bench.write("faulty.csv", statisticsFile({ 3: "12%" })));
  const ended = await etl("rejects", String(load), "--out", bench.folder);
  expect({ code: ended.code, err: ended.err }).toEqual({
    code: 1,
    err: expect.stringContaining("A file is wanted and this is a folder") as string,
  });
});

test("a lost connection is said for the file that it broke off", async () => {
  const release = await bench.holdLoads();
  const held = etlProcess(bench.url, ["load", await bench.write("held.csv", statisticsFile({ 2: "11" })), "--json"]);
  await expect.poll(() => bench.waiting(), { timeout: 20_000 }).toBe(1);
  await bench.client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'etl' and datname = current_database()",
  );
  const ended = await held.ended;
  await release();
  expect(ended.code).toBe(1);
  expect(ended.reports()[0]).toMatchObject({
    status: "FAILED",
    message: expect.stringContaining("The connection to the database was lost") as string,
  });
});

test("files of refusals are their owner's alone, in folders that only the owner enters", async () => {
  const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  const { load } = await bench.load(await bench.write("faulty.csv", statisticsFile({ 3: "13%" })));
  const out = join(bench.folder, "rejects.csv");
  await writeFile(out, "an earlier list");
  await chmod(out, 0o644);
  await etl("rejects", String(load), "--out", out);
  expect(await mode(out)).toBe("600");

  const inbox = join(bench.folder, "inbox");
  await mkdir(inbox);
  await writeFile(join(inbox, "refusing.csv"), statisticsFile({ 3: "14%" }));
  const watching = etlProcess(bench.url, ["watch", inbox, "--every", "0.05", "--settle", "0"]);
  const report = join(inbox, "loaded/refusing.csv.refused-rows.csv");
  await expect.poll(() => existsSync(report), { timeout: 30_000 }).toBe(true);
  watching.child.kill("SIGINT");
  await watching.ended;
  expect(
    await Promise.all([join(inbox, "loaded"), report, join(inbox, "loaded/refusing.csv.report.txt")].map(mode)),
  ).toEqual(["700", "600", "600"]);
}, 60_000);
