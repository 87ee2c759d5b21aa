import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openDatabase } from "@children-first/schema/database";
import { testDatabase } from "@children-first/schema/testing";
import { setup } from "@children-first/schema/testing-setup";
import { Client } from "pg";

const repository = resolve(import.meta.dirname, "../../..");

/** The measurements of one process from outside: its time and its peak memory. */
export interface Watched {
  seconds: number;
  megabytes: number;
}

/** The least that psql does with a file: a copy into the table `raw`, and one statement. */
export interface Floor {
  /** SQL that makes the table `raw` and what its rows refer to. */
  prepare: string;
  insert: string;
}

const hasPsql = spawnSync("psql", ["--version"]).status === 0;

/** Does some work with a temporary folder and database server, and removes both. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "children-first-bench-"));
  const end = await setup();
  try {
    return await work(folder);
  } finally {
    await end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The name of that least work in a table of results. It depends on whether the machine has psql. */
export const copyLabel = `${hasPsql ? "psql \\copy" : "COPY from a Node process"} into one text table, one insert ... select`;

/**
 * Loads a file by the floor and by `etl load`, alternately, each time in a new database and a new process.
 *
 * @returns the seconds and memory of every run
 */
export async function sideBySide(
  file: string,
  floor: Floor,
  runs: number,
): Promise<{ floor: Watched[]; ours: Watched[] }> {
  const measured = { floor: [] as Watched[], ours: [] as Watched[] };
  for (let run = 0; run < runs; run += 1) {
    measured.floor.push(await inNewDatabase((url) => copyAndInsert(url, file, floor)));
    measured.ours.push(await inNewDatabase((url) => etlLoad(url, file)));
  }
  return measured;
}

/** Loads a file by `etl load` alone, once, in a new database. */
export function alone(file: string): Promise<Watched> {
  return inNewDatabase((url) => etlLoad(url, file));
}

/** A line of a table of results: seconds of each run, their median, its ratio to the floor's, and peak memory. */
export function resultLine(what: string, runs: readonly Watched[], floor: readonly Watched[]): string[] {
  return [
    what,
    ...runs.map(({ seconds }) => seconds.toFixed(1)),
    median(runs).toFixed(1),
    `${(median(runs) / median(floor)).toFixed(2)} x`,
    Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0),
  ];
}

/** The column names of a table of results. */
export function resultColumns(runs: number): string[] {
  return [
    "",
    ...Array.from({ length: runs }, (_, run) => `run ${run + 1} (s)`),
    "median (s)",
    "ratio",
    "peak memory (MB)",
  ];
}

async function inNewDatabase(work: (url: string) => Promise<Watched>): Promise<Watched> {
  const database = await testDatabase();
  try {
    // The first opening migrates the database, which is not part of the load that is measured.
    await (await openDatabase({ databaseUrl: database.url, dataDir: tmpdir() })).close();
    return await work(database.url);
  } finally {
    await database.close();
  }
}

function etlLoad(url: string, file: string): Promise<Watched> {
  // The same arguments as `npm run etl`.
  const program = ["--max-semi-space-size=4", resolve(repository, "packages/etl/src/cli.ts")];
  return watch(process.execPath, [...program, "load", file], { DATABASE_URL: url });
}

async function copyAndInsert(url: string, file: string, { prepare, insert }: Floor): Promise<Watched> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(prepare);
  await client.end();
  if (!hasPsql)
    return await watch(process.execPath, [resolve(import.meta.dirname, "copy-and-insert.ts"), url, file, insert], {});
  return await watch(
    "psql",
    ["-q", "-v", "ON_ERROR_STOP=1", url, "-c", `\\copy raw from '${file}' with (format csv, header)`, "-c", insert],
    {},
  );
}

async function watch(command: string, args: string[], env: Record<string, string>): Promise<Watched> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: repository,
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const sample = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  };
  const timer = setInterval(() => void sample(), 100);
  const [code] = (await once(child, "exit")) as [number];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with code ${code}.`);
  return { seconds: (performance.now() - started) / 1000, megabytes: peak };
}

function median(watched: readonly Watched[]): number {
  const sorted = watched.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
