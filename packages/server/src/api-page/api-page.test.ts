import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionsIn } from "../access/sessions.ts";
import { schemaText } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";

let api: TestApi;
let session: string;
beforeAll(async () => {
  api = await testApi({ change: { development: false } });
  const grant = { id: "a", name: "Demo director", roles: ["director"], orgUnits: [] };
  session = await sessionsIn(api.database.fork, "E10000032").start(grant);
});
afterAll(() => api?.close());

const get = (address: string, headers: Record<string, string>) =>
  fetch(api.url + address, { headers: { accept: "text/html,*/*;q=0.8", ...headers }, redirect: "manual" });
const cookie = () => ({ cookie: `children-first=${session}`, "sec-fetch-site": "same-origin" });

test("a browser that opens /graphql is led to a page that says what it is", async () => {
  const led = await get("/graphql", {});
  expect([led.status, led.headers.get("location")]).toEqual([303, "/api"]);
  const page = await get("/api", {});
  const html = await page.text();
  expect(page.status).toBe(200);
  for (const link of ["/api.md", "/schema.graphql", "/"]) expect(html).toContain(`href="${link}"`);
  expect(html).not.toContain("/explorer/");
});

test("a program that sends GET, and a browser that sends an operation, are told to use POST", async () => {
  for (const [address, accept] of [
    ["/graphql", "application/json"],
    ["/graphql", "*/*"],
    ["/graphql?query={dataVersion}", "text/html"],
  ] as const)
    expect((await get(address, { ...signedInAs("analyst"), accept })).status).toBe(405);
});

test("the guide is for whoever is signed in", async () => {
  expect((await get("/api.md", {})).headers.get("location")).toBe("/sign-in?to=%2Fapi.md");
  const guide = await get("/api.md", cookie());
  expect(guide.headers.get("content-type")).toContain("text/plain");
  expect(await guide.text()).toMatch(/^# Ask the API\n/);
});

test("the schema is for a token, and for no session and nobody", async () => {
  const schema = await get("/schema.graphql", signedInAs("partner"));
  expect(schema.headers.get("content-disposition")).toContain("schema.graphql");
  expect(await schema.text()).toBe(schemaText());
  expect((await get("/schema.graphql", {})).status).toBe(401);
  const refused = await get("/schema.graphql", cookie());
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: "NOT_OF_THE_DASHBOARD" } }] });
});
