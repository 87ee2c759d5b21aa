import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { type TestBrowser, testBrowser, type Visit } from "../testing/test-browser.ts";
import { ownAddress } from "./sign-in.ts";

let api: TestApi;
let database: Client;
let home: string;

beforeAll(async () => {
  api = await testApi({ demo: true });
  home = `http://localhost:${new URL(api.url).port}`;
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.close();
});
afterEach(() => void vi.useRealTimers());

const viewer = "{ viewer { name roles tier title orgUnits { id } session { idleEndsAt endsAt } } }";
const minute = 60_000;

/** Signs a browser in as a persona, on the page of the demo provider. */
async function signIn(browser: TestBrowser, persona: string, to = "/livez"): Promise<Visit> {
  const page = await browser.go(`${home}/sign-in?to=${encodeURIComponent(to)}`);
  expect(page.text).toContain("Sign in as an invented person");
  return browser.submit(page, { persona });
}

async function ask(browser: TestBrowser, query = viewer, headers: Record<string, string> = {}) {
  const { status, text } = await browser.go(`${home}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status, ...(JSON.parse(text) as { data?: any; errors?: any }) };
}

test("a persona signs in with one click and is back at the address wanted; the browser has no token", async () => {
  const browser = testBrowser();
  const page = await signIn(browser, "director", "/livez?from=a&to=b#part");
  expect(page).toMatchObject({ status: 200, url: `${home}/livez?from=a&to=b#part`, text: "alive\n" });
  expect((await ask(browser)).data.viewer).toMatchObject({
    name: "Demo director",
    title: "Director",
    tier: "AGGREGATE",
    orgUnits: [{ id: "E10000032" }],
  });
  expect(page.headers.get("content-security-policy")).not.toContain("unsafe-inline'; script");
  for (const value of browser.cookies.values()) expect(value).not.toContain("eyJ");
});

test("the session's cookie is for this host alone and no script, and plain only where a browser takes no other", async () => {
  const [chromium, safari] = [testBrowser(), testBrowser(false)];
  for (const browser of [chromium, safari]) await signIn(browser, "analyst");
  const cookieOf = ({ set }: TestBrowser) => set.filter((each) => /^(__Host-)?children-first=\w/.test(each));
  expect(cookieOf(chromium)).toEqual([
    expect.stringMatching(/^__Host-children-first=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect(cookieOf(safari)).toEqual([
    expect.stringMatching(/^children-first=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
  ]);
  expect((await ask(safari)).status).toBe(200);
});

test("the database has only a hash of what the browser holds", async () => {
  const browser = testBrowser();
  await signIn(browser, "analyst");
  const { rows } = await database.query("select * from session");
  const [secret = ""] = [...browser.cookies]
    .filter(([name]) => name === "__Host-children-first")
    .map(([, value]) => value);
  expect(secret).toHaveLength(43);
  expect(JSON.stringify(rows)).not.toContain(secret);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString("hex"));
});

test("every persona is signed in as its role", async () => {
  const all = [
    "director",
    "head-of-service",
    "team-manager",
    "quality-assurance",
    "performance-lead",
    "analyst",
    "data-engineer",
    "data-protection",
    "partner",
  ];
  const page = await testBrowser().go(`${home}/sign-in`);
  expect([...page.text.matchAll(/name="persona" value="([^"]+)"/g)].map(([, id]) => id)).toEqual(all);
  for (const persona of all) {
    const browser = testBrowser();
    await signIn(browser, persona);
    const { data } = await ask(browser);
    expect(data.viewer.title.toLowerCase().replaceAll(" ", "-").replace("-lead", "")).toBe(
      persona.replace("-lead", ""),
    );
  }
});

test("a session that nobody uses ends after 30 minutes; what a page asks by itself is no use", async () => {
  const browser = testBrowser();
  await signIn(browser, "director");
  const began = Date.now();
  const at = (minutes: number) => vi.useFakeTimers({ toFake: ["Date"], now: began + minutes * minute });
  at(20);
  expect((await ask(browser)).status).toBe(200);
  at(40);
  const { data } = await ask(browser, viewer, { "x-background": "1" });
  expect(Date.parse(data.viewer.session.idleEndsAt) - began).toBeCloseTo(50 * minute, -3);
  at(49);
  expect((await ask(browser, viewer, { "x-background": "1" })).status).toBe(200);
  at(51);
  expect((await ask(browser, viewer, { "x-background": "1" })).status).toBe(401);
  expect((await ask(browser)).status).toBe(401);
});

test("a session in use ends after 8 hours", async () => {
  const browser = testBrowser();
  await signIn(browser, "director");
  const began = Date.now();
  for (let minutes = 0; minutes < 8 * 60; minutes += 25) {
    vi.useFakeTimers({ toFake: ["Date"], now: began + minutes * minute });
    const { status, data } = await ask(browser);
    expect(status).toBe(200);
    expect(Date.parse(data.viewer.session.idleEndsAt)).toBeLessThanOrEqual(Date.parse(data.viewer.session.endsAt));
  }
  vi.useFakeTimers({ toFake: ["Date"], now: began + (8 * 60 + 1) * minute });
  expect((await ask(browser)).status).toBe(401);
});

test("whoever comes back after a session ended by itself shows who they are, although the provider remembers", async () => {
  const browser = testBrowser();
  await signIn(browser, "director");
  expect((await browser.go(`${home}/sign-in?to=/livez`)).text).toBe("alive\n");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * minute });
  const page = await browser.go(`${home}/sign-in?to=/livez`);
  expect(page.text).toContain("Sign in as an invented person");
  expect((await browser.submit(page, { persona: "partner" })).text).toBe("alive\n");
  expect((await ask(browser)).data.viewer.title).toBe("Partner");
});

test("signing out ends the session here and at the provider", async () => {
  const browser = testBrowser();
  await signIn(browser, "director");
  const kept = new Map(browser.cookies);
  const { text } = await browser.go(`${home}/sign-out`, { method: "POST" });
  const { to } = JSON.parse(text) as { to: string };
  expect(to).not.toContain("eyJ");
  const question = await browser.go(to);
  expect(question.text).toContain('<button name="logout" value="yes">');
  const gone = await browser.submit(question, { logout: "yes" });
  expect(gone).toMatchObject({ url: `${home}/sign-out`, status: 200 });
  expect(gone.text).toContain("You are signed out");
  expect((await ask(browser)).status).toBe(401);
  // Whoever kept the cookies of before has neither session.
  for (const [name, value] of kept) browser.cookies.set(name, value);
  expect((await ask(browser)).status).toBe(401);
  browser.cookies.delete("__Host-children-first");
  expect((await browser.go(`${home}/sign-in`)).text).toContain("Sign in as an invented person");
});

test("a page elsewhere can do nothing with the session of a browser", async () => {
  const browser = testBrowser();
  await signIn(browser, "performance-lead");
  const port = Number(new URL(home).port);
  const elsewhere: Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "", origin: `http://localhost:${port + 1}` },
    { "sec-fetch-site": "", origin: "null" },
  ];
  for (const headers of elsewhere) {
    expect((await ask(browser, viewer, headers)).status, JSON.stringify(headers)).toBe(403);
    expect((await browser.go(`${home}/sign-out`, { method: "POST", headers })).status).toBe(403);
  }
  expect((await ask(browser)).status).toBe(200);
});

test("an older browser names its origin instead", async () => {
  const browser = testBrowser();
  await signIn(browser, "analyst");
  const cookie = [...browser.cookies].map((pair) => pair.join("=")).join("; ");
  const statusFor = async (origin?: string) => {
    const headers = { "content-type": "application/json", cookie, ...(origin ? { origin } : {}) };
    const request = { method: "POST", headers, body: JSON.stringify({ query: viewer }) };
    return (await fetch(`${home}/graphql`, request)).status;
  };
  expect(await statusFor(home)).toBe(200);
  expect(await statusFor("http://localhost:1")).toBe(403);
  expect(await statusFor()).toBe(403);
});

test("a sign-in that was begun elsewhere, twice, or not at all, is none", async () => {
  const [browser, other] = [testBrowser(), testBrowser()];
  const callback = `${home}/sign-in/callback`;
  expect((await browser.go(`${callback}?code=x&state=y`)).status).toBe(400);
  const page = await browser.go(`${home}/sign-in`);
  expect((await other.go(page.url)).status).toBe(400);
  const stolen = new URL(page.url);
  expect((await other.submit({ ...page, url: stolen.href }, { persona: "director" })).status).toBe(400);
  expect((await other.go(`${callback}?error=access_denied&state=none`)).status).toBe(400);
});

test("a sign-in leads back to this server only", () => {
  const site = "https://figures.example";
  for (const to of [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "evil",
    "",
    undefined,
    ["/a"],
    "javascript:alert(1)",
  ])
    expect(ownAddress(to, site), String(to)).toBe("/");
  expect(ownAddress("/compare?kpi=a&area=b#c", site)).toBe("/compare?kpi=a&area=b#c");
});

test("a sign-in that begins at another name of the host goes to the one that it comes back to, and is never sent round", async () => {
  const browser = testBrowser();
  const page = await browser.go(`${api.url}/sign-in?to=/livez`);
  expect(page.url).toMatch(new RegExp(`^${home}/demo-provider/people/`));
  const there = await fetch(`${api.url}/sign-in?at=home&to=/livez`, { redirect: "manual" });
  expect(there.headers.get("location")).toMatch(new RegExp(`^${home}/demo-provider/auth`));
});

test("without an identity provider the server answers to names of this machine only", async () => {
  const { request } = await import("node:http");
  const statusFor = (host: string) =>
    new Promise((resolve) => {
      request(`${api.url}/sign-in`, { headers: { host } }, (response) => resolve(response.resume().statusCode)).end();
    });
  expect(await statusFor("figures.example")).toBe(421);
  expect(await statusFor(`127.0.0.1.evil.example:${new URL(home).port}`)).toBe(421);
  expect(await statusFor(new URL(home).host)).toBe(302);
});
