import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, type AppDatabase, createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { testIdentity } from "./testing/test-issuer.ts";

let folder: string;
let app: App;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "children-first-pages-"));
  await mkdir(path.join(folder, "assets"));
  await writeFile(path.join(folder, "index.html"), "<!doctype html><title>Children First</title>");
  await writeFile(path.join(folder, "pages.json"), '["/", "/compare"]');
  await writeFile(path.join(folder, "assets", "main.js"), "// main\n");
  const dataVersion = {
    current: () => null,
    recheck: async () => null,
    reopen: () => undefined,
    close: async () => undefined,
  };
  const config = { ...readConfig({}), development: false, identity: testIdentity, dashboardDir: folder };
  const now = new Date();
  const session = {
    name: "Demo director",
    roles: ["director"],
    orgUnits: [],
    startedAt: now,
    usedAt: now,
  };
  const found = { select: () => found, where: () => found, execute: async () => [session] };
  const fork = () => ({ qb: () => found });
  app = await createApp(config, { dataVersion, fork } as unknown as AppDatabase, pino({ level: "silent" }));
  app.http.listen(0, "127.0.0.1");
  await once(app.http, "listening");
  url = `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`;
});

afterAll(async () => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (address: string, accept = "text/html,*/*", cookie = "children-first=a-session") =>
  fetch(url + address, { headers: { accept, cookie }, redirect: "manual" });

test.for(["/", "/?period=2024-25", "/compare", "/compare/?area=E10000032"])(
  "%s is a page of the dashboard",
  async (address) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("<title>Children First</title>");
  },
);

test.for(["/", "/compare?area=E10000032&kpi=cla-count"])(
  "%s leads to sign-in first, and names itself",
  async (address) => {
    const response = await get(address, "text/html", "");
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(address)}`);
  },
);

test.for(["/health", "/docs", "/x.php", "/assets/none.js", "/assets/", "/assets", "/compare/more"])(
  "%s is nowhere, and is told so in plain text",
  async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(await response.text()).toBe("Nothing is at this address. The dashboard is at /, the API at /graphql.\n");
  },
);

test("an unknown address is told in JSON to a program that wants JSON, whatever the method", async () => {
  for (const method of ["GET", "POST"]) {
    const response = await fetch(`${url}/health`, { method, headers: { accept: "application/json" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ errors: [{ message: expect.stringContaining("Nothing is at this") }] });
  }
});

test("a file of the dashboard is kept for good, and one that is not there is not", async () => {
  expect((await get("/assets/main.js")).headers.get("cache-control")).toContain("immutable");
  expect((await get("/assets/none.js")).headers.get("cache-control")).toBeNull();
});

test("a page loads nothing but files of this server, and nothing inline", async () => {
  // The dashboard's browser tests serve its pages with the same words.
  expect((await get("/")).headers.get("content-security-policy")).toBe(
    "default-src 'self';base-uri 'none';font-src 'self';form-action 'self';frame-ancestors 'self';img-src 'self' data: blob:;object-src 'none';script-src 'self';script-src-attr 'none';style-src 'self';connect-src 'self'",
  );
});

test("a failure is told with an id and without its stack, in JSON to a program", async () => {
  const broken = () => {
    throw new Error("select secret");
  };
  const fork = { qb: broken, nativeUpdate: broken };
  const failing = await createApp(
    { ...readConfig({}), development: false, identity: testIdentity, dashboardDir: folder },
    { fork: () => fork, dataVersion: { current: () => null } } as unknown as AppDatabase,
    pino({ level: "silent" }),
  );
  failing.http.listen(0, "127.0.0.1");
  await once(failing.http, "listening");
  const home = `http://127.0.0.1:${(failing.http.address() as AddressInfo).port}`;
  const headers = { cookie: "children-first=a-session" };
  const page = await fetch(home, { headers: { ...headers, accept: "text/html" } });
  expect([page.status, await page.text()]).toEqual([
    500,
    expect.stringMatching(/^Something went wrong here\. Quote [\w-]{36}/),
  ]);
  const asked = await fetch(`${home}/graphql`, { method: "POST", headers });
  expect([asked.status, await asked.json()]).toEqual([
    500,
    {
      errors: [{ message: expect.any(String), extensions: { code: "INTERNAL_SERVER_ERROR", id: expect.any(String) } }],
    },
  ]);
  await failing.stop();
});
