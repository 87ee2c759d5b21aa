import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchBrowser } from "@children-first/dashboard/browser";
import { root } from "./repository.mjs";

/** A free port. */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a command of the project as a person would, in its own data folder. */
function command(/** @type {string[]} */ args, /** @type {Record<string, string>} */ variables) {
  const { DATABASE_URL: _, NODE_ENV: __, ...inherited } = process.env;
  return spawn(process.execPath, ["scripts/run.mjs", ...args], {
    cwd: root,
    env: { ...inherited, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Starts the project and waits until it prints its address. */
async function start(/** @type {Record<string, string>} */ variables) {
  const child = command(["start"], variables);
  const errors = text(child.stderr);
  let said = "";
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    said += chunk;
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address) {
      child.stdout.resume();
      return { child, address, exited: once(child, "exit") };
    }
  }
  throw new Error(`npm start ended without an address: ${said}${await errors}`);
}

/** The running processes of a data folder: their command line or their working folder names it. */
function processesOf(/** @type {string} */ folder) {
  return readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder);
    } catch {
      return false;
    }
  });
}

describe("npm start", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "children-first-start-"));
  // PostgreSQL does not run as root, so its user must be able to enter.
  chmodSync(dataDir, 0o755);
  /** @type {Awaited<ReturnType<typeof start>>} */
  let running;
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {Record<string, string>} */
  let variables;

  beforeAll(async () => {
    variables = { DATA_DIR: dataDir, PORT: String(await freePort()) };
    [running, browser] = await Promise.all([start(variables), launchBrowser()]);
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    running?.child.kill("SIGINT");
    await running?.exited;
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  /** The row of a KPI on the page, found by its heading. */
  const rowOf = (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ label) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: label }) });

  test("shows published figures of West Sussex beside England and its neighbours", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const asked = /** @type {string[]} */ ([]);
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(`${running.address}/?period=financial-year-2024-04-01`);
    const row = rowOf(page, "Children we care for per 10,000 children");
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\b54\b/);
    expect(await row.innerText()).toMatch(/\b67\b/);
    expect(asked.filter((url) => !url.startsWith(running.address) && !url.startsWith("data:"))).toEqual([]);
    await page.close();
  }, 60_000);

  test("loads the records of the synthetic authority while it answers, and says that they are invented", async () => {
    const page = await browser.newPage();
    await page.goto(running.address);
    const notice = page.getByText("tables of records here are invented");
    await notice.waitFor({ timeout: 180_000 });
    expect(await notice.innerText()).toMatch(/^Demonstration: /);
    await page.close();
  }, 200_000);

  test("shows c where the publisher hid a figure to protect people, never 0", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${running.address}/?period=financial-year-2013-04-01`);
    const row = rowOf(page, "Child protection plans open for 2 years or more");
    await row.waitFor();
    expect((await row.getByRole("button").first().textContent())?.trim()).toMatch(/^c\b/);
    expect(await row.innerText()).toMatch(/hidden to protect people/i);
    await page.close();
  }, 60_000);

  test("has nothing for axe to find on any page, light or dark, wide or narrow", async () => {
    for (const [width, colorScheme] of /** @type {const} */ ([
      [1440, "light"],
      [360, "dark"],
    ])) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      for (const path of ["/", "/compare", "/data"]) {
        await page.goto(running.address + path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await context.close();
    }
  }, 120_000);

  test("shows what was loaded at the command line without being asked again", async () => {
    const page = await browser.newPage();
    await page.goto(`${running.address}/data`);
    await page.getByText("kpi-values").first().waitFor();
    const file = join(dataDir, "a_new_table_2025.csv");
    writeFileSync(
      file,
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,children_count\n" +
        "2025,Reporting year,National,E92000001,England,,,,,,81770\n2025,Reporting year,Local authority,E92000001,England,E12000008,South East,938,E10000032,West Sussex,c\n",
    );
    const etl = command(["etl", "load", file, "--json"], variables);
    const report = JSON.parse(await text(etl.stdout));
    expect(report).toMatchObject({ status: "LOADED", rowsRead: 2, rowsLoaded: 2, rowsRefused: 0 });
    await page.getByText("a_new_table_2025").first().waitFor({ timeout: 20_000 });
    await page.close();
  }, 60_000);

  test.skipIf(process.platform !== "linux")(
    "stops with Ctrl-C and leaves no process behind, and starts again on the same data",
    async () => {
      running.child.kill("SIGINT");
      await running.exited;
      expect(processesOf(dataDir)).toEqual([]);
      const began = Date.now();
      running = await start(variables);
      console.log(`second start: ${((Date.now() - began) / 1000).toFixed(1)} s`);
      const response = await fetch(`${running.address}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: "{ datasets { id } }" }),
      });
      const { data } = /** @type {any} */ (await response.json());
      expect(data.datasets.map((/** @type {{ id: string }} */ { id }) => id)).toContain("a_new_table_2025");
    },
    120_000,
  );
});
