import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { portFault, settings, settingsOf, unknownSettings } from "./settings.mjs";

const root = path.resolve(import.meta.dirname, "../../../..");
const read = (variables: NodeJS.ProcessEnv) => settingsOf(variables, root);

/** The faults of settings, a line each. */
function faults(variables: NodeJS.ProcessEnv): string[] {
  try {
    read(variables);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

test("settings that are not set, or empty, have their defaults", () => {
  expect(read({})).toMatchObject({ PORT: "4000", AUTHORITY: "E10000032", LOG_LEVEL: "warn" });
  expect(read({}).DATABASE_URL).toBeUndefined();
  expect(read({ PORT: "", DATABASE_URL: "" })).toEqual(read({}));
});

test("every wrong setting is named at once, each with what is allowed", () => {
  const wrong = {
    PORT: "http",
    DATA_DIR: "package.json",
    DEMO: "yes",
    LOG_LEVEL: "loud",
    AUTHORITY: "E99999999",
    DEMO_IDENTITY: "maybe",
    NODE_ENV: "live",
  };
  const found = faults(wrong);
  expect(found.map((line) => line.slice(0, line.indexOf(" ")))).toEqual(expect.arrayContaining(Object.keys(wrong)));
  for (const line of found) expect(line).toMatch(/^\w+ is ".*"\. Expected: .+\.$/);
});

test.for([
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "4e3"],
  ["PORT", " "],
  ["AUTHORITY", "West Sussex"],
  ["AUTHORITY", "E12000008"],
  ["DEMO", "true"],
  ["DATA_DIR", "package.json/data"],
  ["DATA_DIR", "/proc/data"],
  ["NODE_ENV", "prod"],
])("%s=%s is refused", ([name = "", value = ""]) => {
  expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} is "${value}"`))]);
});

test.for([
  ["PORT", "0"],
  ["DEMO", "OFF"],
  ["AUTHORITY", "E06000001"],
  ["DATA_DIR", "packages/not/there/yet"],
  ["DATABASE_URL", "postgresql://reader@host/records"],
])("%s=%s is allowed", ([name = "", value = ""]) => {
  expect(faults({ [name]: value })).toEqual([]);
});

test("an address that is none is not printed: it may hold a password", () => {
  const [line] = faults({ DATABASE_URL: "localhost:secret" });
  expect(line).toContain("DATABASE_URL: expected postgresql://");
  expect(line).not.toContain("secret");
});

test("demo readers in production are refused, where anybody could choose to read children's records", () => {
  expect(faults({ NODE_ENV: "production", DEMO_IDENTITY: "on" })).toEqual([expect.stringMatching(/^DEMO_IDENTITY /)]);
});

test("a data folder is looked at only where data go to it", () => {
  const elsewhere = { DATA_DIR: "package.json", DATABASE_URL: "postgres://host/records" };
  expect(faults(elsewhere)).toEqual([]);
  expect(faults({ ...elsewhere, DEMO: "on" })).toHaveLength(1);
});

test("a name that is no setting is told, with the one that was meant", () => {
  expect(unknownSettings(["PORT", "HTTPS_PROXY", "NODE_EXTRA_CA_CERTS", "TZ"])).toEqual([]);
  expect(unknownSettings(["DATABSE_URL"])).toEqual(["DATABSE_URL is no setting. Did you mean DATABASE_URL?"]);
  expect(unknownSettings(["port"])).toEqual(["port is no setting. Did you mean PORT?"]);
  expect(unknownSettings(["COLOUR"])).toEqual(["COLOUR is no setting. .env.example lists them."]);
});

test("a port in use is told, and a free one is not", async () => {
  const server = createServer().listen(0);
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  expect(await portFault(port)).toBe(
    `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  server.close();
  await once(server, "close");
  expect(await portFault(port)).toBeUndefined();
});

test(".env.example lists every setting with its default, and no other", () => {
  const example = readFileSync(path.join(root, ".env.example"), "utf8");
  const lines = Array.from(example.matchAll(/^# (\w+)=(.*)$/gm), ([, name = "", value = ""]) => [name, value] as const);
  expect(lines.map(([name]) => name).toSorted()).toEqual(settings.map(({ name }) => name).toSorted());
  const defaults = settings.filter(({ standard }) => standard !== undefined);
  expect(lines).toEqual(expect.arrayContaining(defaults.map(({ name, standard }) => [name, standard])));
  for (const [name, value] of lines) expect(faults({ [name]: value }), name).toEqual([]);
});
