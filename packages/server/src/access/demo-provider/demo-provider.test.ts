import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../../testing/api.ts";
import { demoSecrets } from "./demo-secrets.ts";
import { unitFor } from "./demo-units.ts";
import { personaOf } from "./personas.ts";

let api: TestApi;
let issuer: string;

beforeAll(async () => {
  api = await testApi({ demo: true });
  issuer = `http://localhost:${new URL(api.url).port}/demo-provider`;
});
afterAll(() => api.close());

/** Asks for an access token as a client does, with its secret. */
async function token(persona: string, fields: Record<string, string> = {}, secret?: string) {
  const clientSecret = secret ?? demoSecrets(api.dataDir).clientSecret;
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`demo-${persona}:${clientSecret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", ...fields }),
  });
  return { status: response.status, ...((await response.json()) as { access_token?: string; expires_in?: number }) };
}

test("it describes itself as OpenID Connect has it", async () => {
  const found = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as Record<string, unknown>;
  expect(found).toMatchObject({
    issuer,
    code_challenge_methods_supported: ["S256"],
    response_types_supported: ["code"],
    end_session_endpoint: `${issuer}/session/end`,
  });
});

test("a program gets an access token for ten minutes, and asks with it", async () => {
  const { status, access_token: given = "", expires_in: seconds } = await token("partner");
  expect([status, seconds]).toEqual([200, 600]);
  expect(decodeProtectedHeader(given)).toMatchObject({ alg: "RS256", typ: "at+jwt" });
  expect(decodeJwt(given)).toMatchObject({ iss: issuer, aud: "urn:children-first:api", roles: ["partner"] });
  const { data } = await api.ask("{ viewer { name tier } }", {}, { authorization: `Bearer ${given}` });
  expect(data.viewer).toEqual({ name: "Demo partner", tier: "CONTROLLED" });
});

test("a persona of a team has one, and an unknown unit is refused", async () => {
  const { access_token: given = "" } = await token("team-manager");
  expect(decodeJwt(given)["org_units"]).toEqual(["E10000032"]);
  expect((await token("team-manager", { org_unit: "E10000032:nowhere" })).status).toBe(400);
  expect((await token("nobody")).status).toBe(401);
  expect((await token("director", {}, "another secret")).status).toBe(401);
});

test("a persona belongs to the first unit of its kind, or to the one asked for", () => {
  const units = [
    { id: "A:S1", name: "Care", kind: "SERVICE" },
    { id: "A:T2", name: "East", kind: "TEAM" },
    { id: "A:T1", name: "West", kind: "TEAM" },
  ] as const;
  const unit = (persona: string, asked?: string) => unitFor(personaOf(persona)!, asked, units, "A");
  expect(unit("team-manager")).toBe("A:T1");
  expect(unit("team-manager", "A:T2")).toBe("A:T2");
  expect(unit("head-of-service")).toBe("A:S1");
  expect(unit("director")).toBeUndefined();
});

test("its key is in the data folder, for its owner alone, and stays the same", () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "children-first-demo-")), "data");
  const first = demoSecrets(folder);
  const file = path.join(folder, "demo-provider.json");
  // Windows has no such rights.
  const rights = process.platform === "win32" ? 0o600 : statSync(file).mode & 0o777;
  expect(rights).toBe(0o600);
  expect(demoSecrets(folder)).toEqual(first);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(first);
  writeFileSync(file, "{");
  expect(() => demoSecrets(folder)).toThrow("DATA_DIR");
  expect(() => demoSecrets("/proc/none")).toThrow("DATA_DIR");
});
