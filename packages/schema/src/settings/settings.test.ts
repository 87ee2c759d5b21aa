import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import path from "node:path";
import { expect, test } from "vitest";
import { apiRoleFault, portFault, settings, settingsOf, signInFaults, unknownSettings } from "./settings.mjs";

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
    PUBLIC_URL: "http://figures.example",
    OIDC_ISSUER: "login.example",
    OIDC_ALGORITHM: "none",
    OIDC_TOKEN_TYPE: "id",
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
  ["PUBLIC_URL", "https://figures.example/children"],
  ["OIDC_ISSUER", "http://login.example"],
  ["OIDC_ALGORITHM", "HS256"],
])("%s=%s is refused", ([name = "", value = ""]) => {
  expect(faults({ [name]: value })).toEqual([expect.stringMatching(new RegExp(`^${name} is "${value}"`))]);
});

test.for([
  ["PORT", "0"],
  ["DEMO", "OFF"],
  ["AUTHORITY", "E06000001"],
  ["DATA_DIR", "packages/not/there/yet"],
  ["DATABASE_URL", "postgresql://reader@host/records"],
  ["PUBLIC_URL", "https://figures.example"],
  ["PUBLIC_URL", "http://localhost:5173"],
  ["OIDC_ISSUER", "https://login.example/tenant/v2.0"],
])("%s=%s is allowed", ([name = "", value = ""]) => {
  expect(faults({ [name]: value })).toEqual([]);
});

test("the API's role is another user than the owner, and neither address is printed", () => {
  const owner = "postgres://owner:secret@host/records";
  const [line] = faults({ DATABASE_URL: owner, API_DATABASE_URL: owner });
  expect(line).toContain("API_DATABASE_URL: expected the address of DATABASE_URL's database, with another user");
  expect(line).not.toContain("secret");
  expect(faults({ DATABASE_URL: owner, API_DATABASE_URL: "postgres://api:secret@host/records" })).toEqual([]);
});

test("a PostgreSQL of one's own needs the API's role: in production nothing starts without, elsewhere the server says it", () => {
  const owner = { DATABASE_URL: "postgres://owner@host/records" };
  const api = { API_DATABASE_URL: "postgres://api@host/records" };
  expect(apiRoleFault(read({}))).toBeUndefined();
  expect(apiRoleFault(read({ ...owner, ...api, NODE_ENV: "production" }))).toBeUndefined();
  const message = expect.stringMatching(/^API_DATABASE_URL is not set\..*create role .* login password/);
  expect(apiRoleFault(read({ ...owner, NODE_ENV: "production" }))).toEqual({ message, stops: true });
  expect(apiRoleFault(read({ ...owner, NODE_ENV: "demo" }))).toEqual({ message, stops: false });
  expect(apiRoleFault(read(api))).toEqual({
    message: "API_DATABASE_URL is set without DATABASE_URL. Set both, or neither.",
    stops: true,
  });
});

test("an address that is none is not printed: it may hold a password", () => {
  const [line] = faults({ DATABASE_URL: "localhost:secret" });
  expect(line).toContain("DATABASE_URL: expected postgresql://");
  expect(line).not.toContain("secret");
});

test("a secret that is none is not printed", () => {
  const [line] = faults({ OIDC_CLIENT_SECRET: "too-short" });
  expect(line).toContain("OIDC_CLIENT_SECRET: expected ");
  expect(line).not.toContain("too-short");
});

const provider = {
  OIDC_ISSUER: "https://login.example",
  OIDC_CLIENT_ID: "dashboard",
  OIDC_CLIENT_SECRET: "a secret of an example",
  OIDC_AUDIENCE: "figures",
  PUBLIC_URL: "https://figures.example",
};

test("production needs an identity provider, and a load does not", () => {
  expect(faults({ NODE_ENV: "production" })).toEqual([]);
  expect(signInFaults(read({ NODE_ENV: "production" }))).toEqual([expect.stringMatching(/^NODE_ENV .* OIDC_ISSUER/)]);
  expect(signInFaults(read({ NODE_ENV: "production", ...provider }))).toEqual([]);
  expect(signInFaults(read({ NODE_ENV: "demo" }))).toEqual([]);
});

test("an identity provider needs all of its settings, and none of them is good for anything without it", () => {
  for (const name of Object.keys(provider).filter((each) => each !== "OIDC_ISSUER"))
    expect(signInFaults(read({ ...provider, [name]: "" })), name).toEqual([
      expect.stringMatching(`^${name} is not set`),
    ]);
  expect(signInFaults(read({ OIDC_AUDIENCE: "figures" }))).toEqual([expect.stringMatching(/^OIDC_AUDIENCE /)]);
});

test("where ID tokens and access tokens look alike, their audiences differ", () => {
  const alike = { ...provider, OIDC_TOKEN_TYPE: "JWT", OIDC_AUDIENCE: "dashboard" };
  expect(signInFaults(read(alike))).toEqual([expect.stringMatching(/^OIDC_AUDIENCE is the same as OIDC_CLIENT_ID/)]);
  expect(signInFaults(read({ ...alike, OIDC_TOKEN_TYPE: "at+jwt" }))).toEqual([]);
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
