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

/**
 * A page of a browser that a persona has signed in. The provider leads back to the address that was wanted.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address
 * @param {string} [persona] as its button has it
 * @param {import("playwright-core").BrowserContextOptions} [options]
 */
async function signedIn(browser, address, persona = "Director", options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: persona, exact: true }).click();
  await page.waitForURL(address);
  return page;
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

  /** Asks the API with an access token or an API key. */
  const ask = async (/** @type {string} */ query, /** @type {string} */ token) => {
    const response = await fetch(`${running.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    return /** @type {any} */ (await response.json());
  };

  /** The row of a KPI on the page, found by its heading. */
  const rowOf = (/** @type {import("playwright-core").Page} */ page, /** @type {string} */ label) =>
    page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: label }) });

  test("shows published figures of West Sussex beside England and its neighbours", async () => {
    const address = `${running.address}/?period=financial-year-2024-04-01`;
    const page = await signedIn(browser, address);
    const asked = /** @type {string[]} */ ([]);
    page.on("request", (request) => void asked.push(request.url()));
    await page.goto(address);
    const row = rowOf(page, "Children we care for per 10,000 children");
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\b54\b/);
    expect(await row.innerText()).toMatch(/\b67\b/);
    expect(asked.filter((url) => !url.startsWith(running.address) && !url.startsWith("data:"))).toEqual([]);
    await page.close();
  }, 60_000);

  test("loads the records of the synthetic authority while it answers, and says that they are invented", async () => {
    const page = await signedIn(browser, `${running.address}/`);
    const notice = page.getByText("tables of records here are invented");
    await notice.waitFor({ timeout: 180_000 });
    expect(await notice.innerText()).toMatch(/^Demonstration: /);
    await page.close();
  }, 200_000);

  test("shows c where the publisher hid a figure to protect people, never 0", async () => {
    const page = await signedIn(browser, `${running.address}/?period=financial-year-2013-04-01`);
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
      const looks = /** @type {const} */ ({
        viewport: { width, height: 900 },
        colorScheme,
        reducedMotion: "reduce",
      });
      const page = await signedIn(browser, `${running.address}/`, "Director", looks);
      for (const path of ["/", "/compare", "/data", "/sign-out"]) {
        await page.goto(running.address + path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      }
      await page.context().close();
    }
  }, 120_000);

  test("asks who it is, and the page that asks is right for a keyboard, a screen reader and a small screen", async () => {
    for (const [width, colorScheme] of /** @type {const} */ ([
      [1440, "dark"],
      [360, "light"],
    ])) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`${running.address}/compare?kpi=cla-count`);
      await page.getByRole("heading", { name: "Sign in as an invented person" }).waitFor();
      expect(await page.getByText("None of these people exists").isVisible()).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${width} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${running.address}/compare?kpi=cla-count`);
      await page.getByText("Demo director").waitFor();
      await context.close();
    }
  }, 60_000);

  test("signs out, here and at the provider, which asks again who it is", async () => {
    const page = await signedIn(browser, `${running.address}/data`, "Analyst");
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name.endsWith("children-first"));
    expect(cookie).toMatchObject({ name: "__Host-children-first", httpOnly: true, secure: true, sameSite: "Lax" });
    expect(await page.evaluate("JSON.stringify([document.cookie, localStorage, sessionStorage])")).not.toMatch(
      /eyJ|children-first=/,
    );
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "You are signed out" }).waitFor();
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Analyst", exact: true }).waitFor();
    await page.context().close();
  }, 60_000);

  test("prints a token of a persona and nothing else, with which a program asks", async () => {
    const child = command(["token", "--persona", "partner"], variables);
    const [token, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    expect([token, errors]).toEqual([expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+\n$/), ""]);
    expect((await ask("{ viewer { roles } }", token.trim())).data.viewer).toEqual({ roles: ["PARTNER"] });
    expect(await text(command(["token", "--persona", "nobody"], variables).stderr)).toContain("no persona");
  }, 60_000);

  test("issues an API key at the command line, and refuses it after it is revoked", async () => {
    const issue = ["access", "keys", "issue", "--for", "A partner", "--role", "partner"];
    const key = (await text(command(issue, variables).stdout)).trim();
    expect((await ask("{ viewer { name } }", key)).data.viewer).toEqual({ name: "A partner" });
    const [id = ""] = (await text(command(["access", "keys", "list"], variables).stdout)).split("\t");
    expect(key).toContain(`cf_${id}_`);
    await text(command(["access", "keys", "revoke", id], variables).stdout);
    expect(await text(command(["access", "keys", "list"], variables).stdout)).toContain(`${id}\trevoked`);
  }, 60_000);

  test("shows what was loaded at the command line without being asked again", async () => {
    const page = await signedIn(browser, `${running.address}/data`);
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
      const token = await text(command(["token", "--persona", "analyst"], variables).stdout);
      const { data } = await ask("{ datasets { id } }", token.trim());
      expect(data.datasets.map((/** @type {{ id: string }} */ { id }) => id)).toContain("a_new_table_2025");
    },
    120_000,
  );
});
