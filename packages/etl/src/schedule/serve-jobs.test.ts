import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { etlProcess } from "../testing/etl-process.ts";
import { openWorkbench, statisticsFile, type Workbench } from "../testing/workbench.ts";

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

const sourcesPath = () => join(bench.folder, "sources.json");
const worker = (...args: string[]) =>
  etlProcess(bench.url, ["schedule", "--json", ...args], "E10000032", { SOURCES: sourcesPath() });
const loaded = async () =>
  (await bench.client.query<{ file: string }>("select file from load where status = 'LOADED' order by file")).rows.map(
    ({ file }) => file,
  );

/** The runs of jobs that `holdLoads` keeps waiting. */
async function runsWaiting(): Promise<string[]> {
  const { rows } = await bench.client.query<{ name: string }>(
    `select application_name as name from pg_stat_activity where datname = current_database()
       and application_name like 'etl job %' and wait_event_type = 'Lock' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** Writes the sources file. Each job has a folder, with a file of the job's name. */
async function jobs(names: readonly string[], cron: string): Promise<void> {
  const retrying = { retries: 5, retrySeconds: 1 };
  const list = names.map((name) => ({ name, cron, folder: join(bench.folder, name), ...retrying }));
  await writeFile(sourcesPath(), JSON.stringify({ jobs: list }));
}

async function fill(name: string): Promise<void> {
  await mkdir(join(bench.folder, name));
  await writeFile(join(bench.folder, name, `${name}.csv`), statisticsFile({ 2: String(name.charCodeAt(0)) }));
}

const patient = { timeout: 120_000, interval: 200 };

test("two workers share the jobs, and one that is killed leaves its job to the other", async () => {
  await jobs(["first", "other"], "0 3 1 1 *");
  await Promise.all([fill("first"), fill("other")]);
  const release = await bench.holdLoads();
  const [killed, stays] = [worker("--now"), worker()];
  await expect.poll(runsWaiting, patient).toEqual(["etl job first", "etl job other"]);
  killed.child.kill("SIGKILL");
  await killed.ended;
  await release();
  await expect.poll(loaded, patient).toEqual(["first.csv", "other.csv"]);
  const done = async () =>
    (await bench.client.query("select from children_first_jobs.job where state = 'completed' and name = 'loads'"))
      .rowCount;
  await expect.poll(done, patient).toBe(2);
  stays.child.kill("SIGINT");
  const { code, reports } = await stays.ended;
  expect(code).toBe(0);
  expect(reports().map(({ job, status }) => [job, status])).toEqual(
    expect.arrayContaining([
      ["first", "LOADED"],
      ["other", "LOADED"],
    ]),
  );
  expect(await readdir(join(bench.folder, "first/loaded"))).toEqual(["first.csv"]);
}, 400_000);

test("a job is run when the clock says so, is tried again when it fails, and is forgotten when it is taken off", async () => {
  await jobs(["minutely"], "* * * * *");
  const one = worker();
  // The folder does not exist, so the first run fails.
  const failed = async () =>
    (
      await bench.client
        .query("select from children_first_jobs.job where name = 'loads' and retry_count > 0")
        .catch(() => null)
    )?.rowCount ?? 0;
  await expect.poll(failed, { timeout: 110_000, interval: 250 }).toBe(1);
  await fill("minutely");
  await expect.poll(loaded, patient).toEqual(["minutely.csv"]);
  one.child.kill("SIGTERM");
  expect(await one.ended).toMatchObject({ code: 0, err: expect.stringMatching(/minutely: .*no such file/) });

  await jobs(["yearly"], "0 3 1 1 *");
  const next = worker();
  const plan = async () =>
    (await bench.client.query("select key, cron, timezone from children_first_jobs.schedule order by key")).rows;
  await expect.poll(plan, patient).toEqual([{ key: "yearly", cron: "0 3 1 1 *", timezone: "Europe/London" }]);
  next.child.kill("SIGINT");
  expect((await next.ended).code).toBe(0);
}, 400_000);

test("without jobs, or with a file that is not there, it says what to do and ends with 1", async () => {
  expect(await worker().ended).toMatchObject({ code: 1, err: expect.stringContaining("SOURCES says where it is") });
  await writeFile(sourcesPath(), "{}");
  expect(await worker().ended).toMatchObject({ code: 1, err: expect.stringContaining("has no jobs") });
});
