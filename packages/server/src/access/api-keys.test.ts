import { Client } from "pg";
import { openDatabase, type Database } from "@children-first/schema/database";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { issueKey, type KeyOrder, listKeys, revokeKey } from "./api-keys.ts";

const authority = "E10000032";
let api: TestApi;
let database: Database;
let reader: Client;

beforeAll(async () => {
  api = await testApi();
  database = await openDatabase({ databaseUrl: api.databaseUrl, dataDir: api.dataDir, upgrade: false });
  reader = new Client({ connectionString: api.databaseUrl });
  await reader.connect();
});
afterAll(async () => {
  await reader.end();
  await database.close();
  await api.close();
});
afterEach(() => void vi.useRealTimers());

const order: KeyOrder = { client: "Coastal health", role: "partner", orgUnits: [], days: 90 };
const issue = (changes: Partial<KeyOrder> = {}) => issueKey(database.fork(), authority, { ...order, ...changes });
const minute = 60_000;

async function ask(key: string): Promise<{ status: number; viewer: any; text: string }> {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ query: "{ viewer { name tier } }" }),
  });
  const text = await response.text();
  return { status: response.status, viewer: JSON.parse(text).data?.viewer, text };
}

test("a key opens the API as its client, in its role", async () => {
  const { key, record } = await issue({ client: "A client" });
  expect(key).toMatch(new RegExp(`^cf_${record.id}_[\\w-]{43}$`));
  expect(await ask(key)).toMatchObject({ status: 200, viewer: { name: "A client", tier: "CONTROLLED" } });
});

test("only a hash of it is kept", async () => {
  const { key } = await issue({ client: "Hashed" });
  const { rows } = await reader.query("select to_jsonb(k)::text as kept from api_key k");
  const secret = key.split("_").at(-1)!;
  for (const { kept } of rows) expect(kept).not.toContain(secret);
});

test("two keys of a client are live at once, a third is not issued, and one that ended counts no more", async () => {
  const [first] = [await issue(), await issue()];
  await expect(issue()).rejects.toThrow("2 live keys");
  expect((await issue({ client: "Another client" })).key).toBeDefined();
  await revokeKey(database.fork(), first.record.id);
  expect((await issue()).key).toBeDefined();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 91 * 24 * 60 * minute });
  expect((await issue()).key).toBeDefined();
});

test("a revoked key is refused within a minute, with the words for everybody", async () => {
  const { key, record } = await issue({ client: "Revoked" });
  expect((await ask(key)).status).toBe(200);
  expect(await revokeKey(database.fork(), record.id)).toBe(true);
  expect(await revokeKey(database.fork(), record.id)).toBe(false);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minute });
  const { status, text } = await ask(key);
  expect([status, text]).toEqual([401, (await ask("cf_none")).text]);
});

test("a key in steady use is looked up again, so that a revocation reaches it", async () => {
  const { key, record } = await issue({ client: "Busy" });
  await revokeKey(database.fork(), record.id);
  await issue({ client: "Busy" });
  const { key: busy, record: second } = await issue({ client: "Busy" });
  const began = Date.now();
  expect((await ask(key)).status).toBe(401);
  expect((await ask(busy)).status).toBe(200);
  await revokeKey(database.fork(), second.id);
  for (const seconds of [10, 20, 29]) {
    vi.useFakeTimers({ toFake: ["Date"], now: began + seconds * 1000 });
    await ask(busy);
  }
  vi.useFakeTimers({ toFake: ["Date"], now: began + 45_000 });
  expect((await ask(busy)).status).toBe(401);
});

test("an expired key is refused", async () => {
  const { key } = await issue({ client: "Expired", days: 1 });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * 60 * minute + 1 });
  expect((await ask(key)).status).toBe(401);
});

test("a key is never issued for people's records, for an unknown role, or for ever", async () => {
  await expect(issue({ role: "team-manager", orgUnits: [`${authority}:T1`] })).rejects.toThrow("people's records");
  await expect(issue({ role: "quality-assurance" })).rejects.toThrow("people's records");
  await expect(issue({ role: "superuser" })).rejects.toThrow("does not know");
  await expect(issue({ role: "head-of-service" })).rejects.toThrow("needs a part");
  await expect(issue({ orgUnits: ["E06000001"] })).rejects.toThrow("not one of this authority");
  for (const days of [0, 367, 1.5, NaN]) await expect(issue({ days }), String(days)).rejects.toThrow("1 to 366 days");
});

test("all keys are listed, the newest first", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 200 * 24 * 60 * minute });
  const { record } = await issue({ client: "The last one" });
  expect((await listKeys(database.fork()))[0]).toMatchObject({
    id: record.id,
    client: "The last one",
    role: "partner",
  });
});
