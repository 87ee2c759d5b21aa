import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type OperationAnswer, answerOperations } from "./testing/answer-operations.ts";
import { axe } from "./testing/axe.ts";
import { type BuiltSite, builtSite } from "./testing/built-site.ts";
import { launchBrowser } from "./testing/browser.ts";
import { fixtureAnswer } from "./gallery/fixture-answers.ts";
import { inventedLoad } from "./gallery/invented-loads.ts";

let site: BuiltSite;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
});

afterEach(async () => {
  await context.close();
});

it("lists the address of every page in the build, for the server", async () => {
  expect(await (await fetch(`${site.url}/pages.json`)).json()).toEqual(
    expect.arrayContaining(["/", "/compare", "/data", "/gallery"]),
  );
});

it("lists every operation in the build, as the browser sends it, for the server", async () => {
  const listed = (await (await fetch(`${site.url}/operations.json`)).json()) as Record<string, string>;
  const page = await context.newPage();
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) sent.push((request.postDataJSON() as { query: string }).query);
  });
  await answerOperations(page, fixtureAnswer);
  for (const [path, sign] of [
    ["/", ".scorecard .figure"],
    ["/compare", ".trend-chart svg"],
    ["/data", ".records"],
  ] as const) {
    await page.goto(site.url + path);
    await page.locator(sign).first().waitFor();
  }
  expect(sent.length).toBeGreaterThan(8);
  expect(sent.filter((query) => !Object.values(listed).includes(query))).toEqual([]);
  expect(Object.keys(listed)).toEqual(
    Object.values(listed).map((query) => createHash("sha256").update(query).digest("hex")),
  );
});

it("breaks no rule of the policy that the server sends, and has no source maps", async () => {
  const { page } = await open("/compare");
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener("securitypolicyviolation", (event) => broken.push(event.violatedDirective));
  });
  const scripts: string[] = [];
  page.on("response", (response) => {
    if (/\.(?:js|css)$/.test(response.url())) scripts.push(response.url());
  });
  for (const [path, sign] of [
    ["/compare", ".trend-chart svg"],
    ["/", ".scorecard .figure"],
    ["/gallery", ".trend-chart svg"],
  ] as const) {
    await page.goto(site.url + path);
    await page.locator(sign).first().waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken), path).toEqual([]);
  }
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of new Set(scripts)) {
    expect((await fetch(`${script}.map`)).headers.get("content-type") ?? "", script).not.toContain("json");
    expect(await (await fetch(script)).text(), script).not.toContain("sourceMappingURL");
  }
});

/** Opens a page with invented figures. Requests to other addresses are refused and listed in `strays`. */
async function open(path: string, answer: OperationAnswer = fixtureAnswer): Promise<{ page: Page; strays: string[] }> {
  const page = await context.newPage();
  const strays: string[] = [];
  await page.route("**", async (route) => {
    const url = route.request().url();
    if (url.startsWith(site.url) || url.startsWith("blob:") || url.startsWith("data:")) return route.fallback();
    strays.push(url);
    return route.abort();
  });
  await answerOperations(page, answer);
  await page.goto(site.url + path);
  return { page, strays };
}

const firstFigure = (page: Page) => page.locator(".scorecard .figure").first();

describe("accessibility", () => {
  const pages = [
    ["/", ".scorecard .figure"],
    ["/compare", ".trend-chart svg"],
    ["/data", ".records"],
    ["/gallery", ".trend-chart svg"],
    ["/no-such-page", "h1"],
  ] as const;

  it.each(pages.flatMap(([path, sign]) => (["light", "dark"] as const).map((scheme) => [path, scheme, sign] as const)))(
    "axe finds nothing on %s in the %s theme",
    async (path, scheme, sign) => {
      const { page, strays } = await open(path);
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(sign).first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(strays).toEqual([]);
    },
  );

  it("axe finds nothing in the drawer, the table view and a failure", async () => {
    const { page } = await open("/", (operation, variables) =>
      operation === "Loads"
        ? Promise.reject(new Error("The ledger cannot be read."))
        : fixtureAnswer(operation, variables),
    );
    await firstFigure(page).click();
    await page.locator(".drawer-chapter").last().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Table" }).click();
    await page.locator(".plain-table").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Data" }).click();
    await page.getByRole("alert").waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it.each(["/", "/compare", "/data", "/gallery"])(
    "nothing scrolls sideways at 320 px, which is 400% zoom: %s",
    async (path) => {
      const { page } = await open(path);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.locator(".figure, .records").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it("moves the focus to the page's heading on navigation, and back to the figure when the drawer closes", async () => {
    const { page } = await open("/");
    const figure = firstFigure(page);
    await figure.focus();
    await page.keyboard.press("Enter");
    await page.locator(".drawer-chapter").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole("link", { name: "Compare" }).click();
    await page.locator("h1", { hasText: "Re-referrals" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  it("names the figure that is asked about in the address, which can be shared and which the back button leaves", async () => {
    const { page } = await open("/");
    const before = page.url();
    await firstFigure(page).click();
    await page.locator(".drawer-chapter").first().waitFor();
    const shared = page.url();
    expect(shared).not.toBe(before);
    await page.goBack();
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(page.url()).toBe(before);

    await page.goto(shared);
    await page.locator(".drawer-chapter").first().waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(page.url()).toBe(before);
  });
});

describe("who is signed in", () => {
  it("stands in the header, with the way out", async () => {
    const { page } = await open("/data");
    await page.locator(".account-role").waitFor();
    expect(await page.locator(".account").innerText()).toContain("Demo director · Director");
    await page.route("**/sign-out", (route) => route.fulfill({ json: { to: "/gallery" } }));
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${site.url}/gallery`);
  });

  it("shows a message when signing out has failed", async () => {
    const { page } = await open("/data");
    await page.route("**/sign-out", (route) => route.abort());
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByText("Not signed out").waitFor();
    expect(new URL(page.url()).pathname).toBe("/data");
  });

  it("without a session leaves for sign-in, and names the address to come back to", async () => {
    const page = await context.newPage();
    await page.route("**/graphql", (route) => route.fulfill({ status: 401, json: { errors: [] } }));
    const left = page.waitForRequest("**/sign-in?**");
    await page.goto(`${site.url}/compare?kpi=cla-count#part`);
    expect(new URL((await left).url()).searchParams.get("to")).toBe("/compare?kpi=cla-count#part");
    await page.close();
  });

  /** The answer about the end of the session, with an end in some minutes. */
  const endingIn = (minutes: number, all: number): OperationAnswer => {
    const at = (later: number) => new Date(Date.now() + later * 60_000).toISOString();
    const session = { __typename: "Session", idleEndsAt: at(minutes), endsAt: at(all) };
    return async (operation, variables) =>
      operation === "SessionEnd"
        ? { __typename: "Query", viewer: { __typename: "Viewer", session } }
        : fixtureAnswer(operation, variables);
  };

  it("warns before the session ends, and one key press keeps it", async () => {
    let minutes = 3;
    const { page } = await open("/data", (...asked) => endingIn(minutes, 400)(...asked));
    const notice = page.locator('.session-notice[role="alert"]');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/You will be signed out at \d\d:\d\d, because nothing was done here/);
    expect(await axe(page, ".session-notice")).toEqual([]);
    minutes = 30;
    const asked = page.waitForRequest((request) => (request.postData() ?? "").includes("SessionEnd"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    // It counts as a use of the session, and what a page asks by itself does not.
    expect((await asked).headers()["x-background"]).toBeUndefined();
    await notice.waitFor({ state: "detached" });
  });

  it("shows a message when the eight hours are over, and marks the requests that a page sends by itself", async () => {
    const background: string[] = [];
    context.on("request", (request) => {
      const { operationName = "" } = (request.url().endsWith("/graphql") && request.postDataJSON()) || {};
      if (request.headers()["x-background"]) background.push(operationName as string);
    });
    const { page } = await open("/data", endingIn(3, 3));
    await page.getByRole("button", { name: "Sign in again now" }).waitFor();
    expect(await page.locator(".session-notice").innerText()).toContain("eight hours after you signed in");
    expect([...new Set(background)].toSorted()).toEqual(["DataVersion", "SessionEnd"]);
  });
});

describe("first load", () => {
  it("brings at most 150 KB of compressed JavaScript before the first figure, and nothing from elsewhere", async () => {
    const page = await context.newPage();
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response.body());
    });
    await answerOperations(page, fixtureAnswer);
    await page.goto(site.url);
    await firstFigure(page).waitFor();
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, { level: 6 }).length);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  });

  it.each([
    ["/", 1280, ".scorecard .figure"],
    ["/", 360, ".scorecard .figure"],
    ["/compare", 1280, ".trend-chart svg"],
    ["/compare", 360, ".trend-chart svg"],
    ["/data", 1280, ".records"],
    ["/data", 360, ".records"],
  ])("nothing moves when the panels of %s fill at %i px", async (path, width, sign) => {
    const opened = Promise.withResolvers<void>();
    await context.addInitScript(() => {
      const record = { shift: 0 };
      Object.assign(window, { record });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) record.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    const { page } = await open(path, async (operation, variables) => {
      await opened.promise;
      return fixtureAnswer(operation, variables);
    });
    await page.setViewportSize({ width, height: 900 });
    await page.locator('.panel[aria-busy="true"]').first().waitFor({ state: "attached" });
    await page.evaluate(() => Object.assign((window as unknown as { record: object }).record, { shift: 0 }));
    opened.resolve();
    await page.locator(sign).first().waitFor();
    // After two frames, anything that the last answer moved has been recorded.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const shift = await page.evaluate(() => (window as unknown as { record: { shift: number } }).record.shift);
    expect(shift).toBe(0);
  });
});

describe("filters", () => {
  it("live in the address, go to the service, and the back button undoes them", async () => {
    const asked: unknown[] = [];
    const { page } = await open("/", (operation, variables) => {
      if (operation === "Scorecard") asked.push(variables);
      return fixtureAnswer(operation, variables);
    });
    await firstFigure(page).waitFor();
    await page.getByLabel("Place").selectOption({ label: "Ashmere" });
    await page.getByLabel("Compared with").selectOption("neighbours-median");
    await page.waitForURL("**/?area=X00000003&compare=neighbours-median");
    await page.getByText("These are the published figures of Ashmere, not of Downland.").waitFor();
    await page.getByRole("columnheader", { name: "Neighbours, median" }).waitFor();
    expect(asked).toContainEqual({ board: null, period: null, area: "X00000003", unit: null });
    await page.goBack();
    await page.goBack();
    await page.waitForURL(`${site.url}/`);
    expect(await page.getByLabel("Place").inputValue()).toBe("X00000001");
    await page.getByLabel("Place").selectOption({ label: "Family safeguarding west" });
    await page.getByRole("heading", { level: 1, name: /^Family safeguarding west, / }).waitFor();
    expect(asked).toContainEqual({ board: null, period: null, area: null, unit: "X00000001:T1" });
  });

  it("an address that was shared opens as it was", async () => {
    const { page } = await open("/?period=financial-year-2020-04-01&compare=region");
    await page.getByRole("heading", { level: 1, name: "Downland, 2020/21" }).waitFor();
    expect(await page.getByLabel("Compared with").inputValue()).toBe("region");
  });
});

describe("figures", () => {
  it("shows a hidden figure as its symbol and reason, never as zero", async () => {
    const { page } = await open("/gallery");
    const line = page.locator('[data-panel="scorecard"][data-fixture="suppressed"] .line').first();
    await line.waitFor();
    expect(await line.locator(".col-value .figure").innerText()).toMatch(/^c/);
    expect(await line.innerText()).toContain("Hidden to protect people");
    expect(await line.locator(".rag-mark").getAttribute("data-rag")).toBe("GREY");
  });

  it("tells where a figure comes from, always in the same order", async () => {
    const { page } = await open("/");
    await firstFigure(page).click();
    await page.locator(".drawer-chapter").last().waitFor();
    expect(await page.locator(".drawer h3").allInnerTexts()).toEqual([
      "What it means",
      "How it was counted",
      "From which loads",
      "Compared with whom",
      "What it was when first reported",
    ]);
    const drawer = await page.locator(".drawer").innerText();
    expect(drawer).toContain("row 1,042");
    expect(drawer).toContain("2,145 read, 2,145 loaded, 0 refused");
    expect(drawer).toContain("mean of 10 areas, 2025 model");
    expect(drawer).toContain("decided by An invented lead on 4 May 2021: An invented reason (An invented plan)");
    expect(drawer).toContain("Version 2, for periods that end from 1 April 2019 on: An invented exclusion was added.");
    await page.locator(".target-history summary").click();
    expect(await page.locator(".target-history li").allInnerTexts()).toEqual([
      expect.stringContaining("An invented reason"),
      expect.stringMatching(/A slip of the pen.*replaced or taken back on 4 May 2021/),
    ]);
    expect(await page.locator(".restatements li").allInnerTexts()).toEqual([
      "23.4% since 20 October 2026 at 09:30, by loading placements_2018_to_2025.csv",
      expect.stringMatching(/ since 20 November 2026 at 09:30, by undoing the load of placements_2018_to_2025.csv$/),
    ]);
    await page.locator(".restatements button").first().click();
    await page.getByRole("heading", { name: "placements_2018_to_2025.csv" }).waitFor();
  });

  it("asks for figures again by itself when the data version changes, and says how far a load is", async () => {
    let version = "1";
    let drawn = 0;
    const message = "Loading: 61 of 124 files.";
    let loading: { __typename: string; message: string } | null = { __typename: "LoadingProgress", message };
    const { page } = await open("/", async (operation, variables) => {
      if (operation === "DataVersion") return { __typename: "Query", dataVersion: version, loading };
      if (operation === "Scorecard") drawn += 1;
      return fixtureAnswer(operation, variables);
    });
    await firstFigure(page).waitFor();
    await page.getByText(message).waitFor();
    const before = drawn;
    version = "2";
    loading = null;
    await page.getByText(/^New figures came in at/).waitFor();
    expect(drawn).toBe(before + 1);
    expect(await page.getByText(message).count()).toBe(0);
  });

  it("keeps the figures and says so when a refresh fails; a first failure offers another try", async () => {
    let broken = true;
    let version = "1";
    const { page } = await open("/", async (operation, variables) => {
      if (operation === "DataVersion") return { __typename: "Query", dataVersion: version, loading: null };
      if (operation === "Scorecard" && broken) throw new Error("The figures cannot be worked out now.");
      return fixtureAnswer(operation, variables);
    });
    await page.getByRole("alert").getByText("The figures cannot be worked out now.").waitFor();
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await firstFigure(page).waitFor();
    broken = true;
    version = "2";
    await page.getByText("Not refreshed. The figures cannot be worked out now.").waitFor();
    expect(await firstFigure(page).isVisible()).toBe(true);
  });

  it("gives a table as CSV", async () => {
    const { page } = await open("/");
    await firstFigure(page).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("scorecard-downland-2024-25.csv");
  });
});

describe("data health", () => {
  it("opens a load that had refusals: its address can be shared, its rows open by reason and page by page", async () => {
    const { page } = await open("/data");
    const file = page.getByRole("button", { name: "placements_2018_to_2025.csv", exact: true });
    await file.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/data?load=3");
    const reason = page.getByRole("button", { name: /^Unknown area in new_la_code/ });
    await reason.waitFor();
    const findings = page.locator(".drawer-chapter", { hasText: "What was loaded, and should be looked at" });
    expect(await findings.locator("li").allInnerTexts()).toEqual([
      expect.stringMatching(
        /^Month first dates\s+12 rows\s+First in row 9: The dates in "started" could be read either way\./,
      ),
    ]);
    await page.getByText("They are counted without 73 refused rows:").waitFor();
    expect(await page.locator(".excerpt").first().innerText()).toMatch(
      /^The failing cell\s+Row\s+I new_la_code\s+204\s+"X9999204"\s*$/,
    );
    expect(await axe(page)).toEqual([]);
    await reason.focus();
    await page.keyboard.press("Enter");
    const rows = page.locator(".refusal-rows tbody tr");
    await rows.nth(49).waitFor();
    expect(await rows.count()).toBe(50);
    await page.getByRole("button", { name: "Show 20 more" }).click();
    await rows.nth(69).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await rows.nth(50).locator("th").innerText(),
    );
    expect(new Set(await rows.locator("th").allInnerTexts()).size).toBe(70);
    expect(await page.getByRole("button", { name: /^Show \d+ more$/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);

    await page.keyboard.press("Escape");
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(page.url()).toBe(`${site.url}/data`);
    expect(await file.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("gives everything that was refused as CSV, all pages of it", async () => {
    const asked: unknown[] = [];
    const { page } = await open("/data?load=3", async (operation, variables) => {
      const answer = await fixtureAnswer(operation, {
        ...variables,
        ...(operation === "RefusalRows" && { first: 30 }),
      });
      if (operation === "RefusalRows") asked.push(variables["after"]);
      return answer;
    });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download refused rows (CSV)" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("refused-rows-of-placements-2018-to-2025.csv");
    expect(asked).toEqual([null, "30", "60"]);
    const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
    expect(lines).toHaveLength(1 + 73);
    expect(lines[1]).toBe(
      '118,M118,placement_count,"1,234","""1,234"" is not a plain number. Write it as 1234, without thousands separators.",not-a-number,placements_2018_to_2025.csv',
    );
  });

  it("says of a refused file what to do and which KPIs rest on it; a KPI leads to its page", async () => {
    const { page } = await open("/data");
    await page.getByRole("button", { name: /^A file was refused on 20 November 2026/ }).click();
    await page.getByText("Every figure stays as it was. Correct the file, then load it again.").waitFor();
    expect(await page.getByRole("heading", { name: "What was refused" }).count()).toBe(0);
    await page.locator(".drawer").getByRole("link", { name: "Re-referrals within 12 months" }).click();
    await page.locator("h1", { hasText: "Re-referrals" }).waitFor();
    await page.locator(".drawer").waitFor({ state: "detached" });
    expect(page.url()).toBe(`${site.url}/compare?kpi=re-referrals-12-months`);
  });

  it("puts late feeds first, folds away those that never came, and names the KPIs on a feed", async () => {
    const { page } = await open("/data");
    const feeds = page.locator(".feeds tbody th");
    await feeds.first().waitFor();
    const names = async () => (await feeds.allInnerTexts()).map((text) => text.split("\n")[0]);
    const telling = ["dfe-statistics", "ofsted-fostering", "populations", "published-audit-grades"];
    expect(await names()).toEqual(telling);
    await page.getByRole("button", { name: "Show 3 feeds of which nothing has been loaded" }).click();
    expect(await names()).toEqual([...telling, "ssd-contacts", "ssd-person", "ssd-cla-episodes"]);
    await page.getByRole("button", { name: "1 KPI on ofsted-fostering" }).click();
    await page.getByRole("link", { name: "Approved foster places filled" }).waitFor();
    await page.getByRole("button", { name: /^\d+ KPIs on dfe-statistics$/ }).click();
    await page.getByText(/^Last known as at 2 November 2025, so what is newer is missing from these KPIs\./).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("fetches earlier loads by the page: the list, its sentence and its table have them too", async () => {
    const { page } = await open("/data", async (operation, variables) => {
      if (operation !== "Loads") return fixtureAnswer(operation, variables);
      const from = Number(variables["after"] ?? 0);
      const edges = Array.from({ length: 50 }, (_, index) => ({
        __typename: "LoadEdge",
        node: inventedLoad(200 - from - index, `file-${from + index + 1}.csv`),
      }));
      const pageInfo = { __typename: "PageInfo", hasNextPage: from < 50, endCursor: String(from + 50) };
      return { __typename: "Query", loads: { __typename: "LoadConnection", edges, pageInfo } };
    });
    const loads = page.locator(".panel-loads");
    await loads.getByText("The newest 50 loads").waitFor();
    await loads.getByRole("button", { name: "Show 50 earlier loads" }).click();
    await loads.getByText("100 loads: 0 files and 0 rows refused.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("file-51.csv");
    await loads.getByRole("button", { name: "Table" }).click();
    expect(await loads.locator(".plain-table tbody tr").count()).toBe(100);
  });
});
