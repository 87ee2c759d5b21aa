import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Database, openDatabase } from "@children-first/schema/database";
import { type TestDatabase, testDatabase } from "@children-first/schema/testing";
import { Client } from "pg";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type App, createApp } from "../app.ts";
import { readConfig } from "../config.ts";
import { limitTable } from "../limits/limit-table.ts";
import { type DatabaseProxy, databaseProxy } from "../testing/database-proxy.ts";
import { reachIssuer, signedInAs, testIdentity } from "../testing/test-issuer.ts";
import { serving } from "./serving.ts";

let own: TestDatabase;
let proxy: DatabaseProxy;
let database: Database;
let app: App;
let url: string;
let folder: string;
/** Connections that do not go through the proxy: one that looks, and one that locks. */
let beside: Client;
let locking: Client;
const metricsToken = "a token for monitors";

beforeEach(async () => {
  own = await testDatabase();
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  proxy = await databaseProxy(own.url);
  database = await openDatabase({
    databaseUrl: proxy.url,
    dataDir: folder,
    serving: { ...serving, statement: 20_000 },
  });
  const director = { ...limitTable["director"]!, seconds: 3 };
  const config = {
    ...readConfig({}),
    identity: testIdentity,
    dataDir: folder,
    metricsToken,
    limits: { ...limitTable, director },
  };
  app = await createApp(config, database, pino({ level: "silent" }), reachIssuer);
  app.http.listen(0, "127.0.0.1");
  await once(app.http, "listening");
  url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
  [beside, locking] = [new Client({ connectionString: own.url }), new Client({ connectionString: own.url })];
  await Promise.all([beside.connect(), locking.connect()]);
});
afterEach(async () => {
  await Promise.all([beside.end(), locking.end()]);
  await app.stop();
  await database.close();
  await proxy.close();
  await own.close();
  await rm(folder, { recursive: true, force: true });
});

/** A query that reads the table `load`. */
const loads = "{ loads { edges { node { id } } } }";

async function ask(role = "analyst", signal?: AbortSignal) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...signedInAs(role) },
    body: JSON.stringify({ query: loads }),
    ...(signal ? { signal } : {}),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
  return {
    status: response.status,
    code: errors?.[0]?.extensions.code,
    data,
    retryAfter: response.headers.get("retry-after"),
  };
}

/** Asks until the answer has a status, and returns how long that took, in milliseconds. */
async function askUntil(status: number, atMost: number): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < atMost) {
    if ((await ask()).status === status) return performance.now() - began;
    await wait(100);
  }
  throw new Error(`No answer had the status ${status}.`);
}

const unavailable = { status: 503, code: "DATABASE_UNAVAILABLE", data: undefined, retryAfter: "2" };

/** How many statements of the server wait in the database. */
async function waitingStatements(): Promise<number> {
  const { rows } = await beside.query(
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length;
}

async function lockLoads(): Promise<() => Promise<unknown>> {
  await locking.query("begin; lock table load in access exclusive mode");
  return () => locking.query("rollback");
}

test("a database that is gone is said so, and the server answers when it is back", async () => {
  expect(await ask()).toMatchObject({ status: 200 });
  proxy.gone();
  expect(await ask()).toEqual(unavailable);
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  proxy.back();
  expect(await askUntil(200, 10_000)).toBeLessThan(5_000);
});

test("connections that the database ends fail their requests alone", async () => {
  const unlock = await lockLoads();
  const asked = ask();
  while ((await waitingStatements()) === 0) await wait(20);
  await beside.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  expect(await asked).toEqual(unavailable);
  await unlock();
  expect(await askUntil(200, 10_000)).toBeLessThan(5_000);
});

test("a database that stands still is told from a slow one, and nothing waits for a connection that is lost", async () => {
  expect(await ask()).toMatchObject({ status: 200 });
  proxy.still();
  const first = await Promise.all([ask(), ask(), ask()]);
  expect(first).toEqual([unavailable, unavailable, unavailable]);
  expect(await ask()).toEqual(unavailable);
  proxy.back();
  expect(await askUntil(200, 15_000)).toBeLessThan(5_000);
}, 40_000);

test("an answer that takes longer than its caller's limit is stopped, in the database too", async () => {
  const unlock = await lockLoads();
  const asked = ask("director");
  expect(await asked).toEqual({ status: 503, code: "TIMED_OUT", data: undefined, retryAfter: "5" });
  for (let tries = 0; (await waitingStatements()) > 0; tries += 1) {
    expect(tries).toBeLessThan(50);
    await wait(50);
  }
  await unlock();
  expect(await ask("director")).toMatchObject({ status: 200 });
});

test("a caller that leaves stops its statement", async () => {
  const unlock = await lockLoads();
  const leaving = new AbortController();
  const asked = ask("analyst", leaving.signal).catch((error: Error) => error.name);
  while ((await waitingStatements()) === 0) await wait(20);
  leaving.abort();
  expect(await asked).toBe("AbortError");
  for (let tries = 0; (await waitingStatements()) > 0; tries += 1) {
    expect(tries).toBeLessThan(50);
    await wait(50);
  }
  await unlock();
  expect(await ask()).toMatchObject({ status: 200 });
});

test("a server that stops answers what it has begun, and takes nothing new", async () => {
  const unlock = await lockLoads();
  const asked = ask();
  while ((await waitingStatements()) === 0) await wait(20);
  const stopped = app.stop();
  await wait(50);
  await expect(ask()).rejects.toThrow("fetch failed");
  await unlock();
  expect(await asked).toMatchObject({ status: 200 });
  await stopped;
});

test("the numbers are for a monitor with its token, and have nothing of a request", async () => {
  await ask();
  expect((await fetch(`${url}/metrics`)).status).toBe(401);
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
  const text = await answer.text();
  expect(text).toContain('children_first_answers_total{status="200"} 1');
  expect(text).toContain("children_first_database_up 1");
  expect(text).not.toMatch(/loads|analyst/);
});
