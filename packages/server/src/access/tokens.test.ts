import { createHmac } from "node:crypto";
import { buildClientSchema, getIntrospectionQuery } from "graphql";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import {
  claimsFor,
  issuerAsked,
  issuerKeys,
  newKey,
  reachIssuer,
  signed,
  signedInAs,
  testIdentity,
} from "../testing/test-issuer.ts";
import { identityProvider, ProviderUnavailable } from "./identity-provider.ts";

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());
afterEach(() => void vi.useRealTimers());

const question = JSON.stringify({ query: "{ viewer { name roles tier title session { endsAt } } }" });

function send(headers: Record<string, string>, body: string = question): Promise<Response> {
  return fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const good = () => claimsFor("director");
const hour = 3600;
const now = () => Math.floor(Date.now() / 1000);

/** A token of which one thing is wrong. */
function unsigned(header: object, signature: (text: string) => string): string {
  const text = [header, good()].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${text}.${signature(text)}`;
}

const publicKey = issuerKeys[0]!.publicKey.export({ format: "pem", type: "spki" });
const [head = "", , signature = ""] = signed(good()).split(".");
const forged = Buffer.from(JSON.stringify({ ...good(), roles: ["team-manager"] })).toString("base64url");

const bad: Readonly<Record<string, Record<string, string>>> = {
  "no token": {},
  "an empty header": { authorization: "" },
  "another scheme": { authorization: `Basic ${Buffer.from("director:director").toString("base64")}` },
  "no token after the scheme": { authorization: "Bearer " },
  "a word": bearer("director"),
  "an expired token": bearer(signed({ ...good(), iat: now() - 2 * hour, exp: now() - hour })),
  "a token for later": bearer(signed({ ...good(), nbf: now() + hour })),
  "a token without an end": bearer(signed({ ...good(), exp: undefined })),
  "a token of nobody": bearer(signed({ ...good(), sub: undefined })),
  "another issuer": bearer(signed({ ...good(), iss: "https://elsewhere.test" })),
  "another audience": bearer(signed({ ...good(), aud: "another-api" })),
  "no audience": bearer(signed({ ...good(), aud: undefined })),
  "another algorithm": bearer(signed(good(), { alg: "RS256" })),
  none: bearer(unsigned({ alg: "none", typ: "at+jwt" }, () => "")),
  "none with a key id": bearer(unsigned({ alg: "None", typ: "at+jwt", kid: "first" }, () => signature)),
  "the public key as a secret": bearer(
    unsigned({ alg: "HS256", typ: "at+jwt", kid: "first" }, (text) =>
      createHmac("sha256", publicKey).update(text).digest("base64url"),
    ),
  ),
  "a tampered token": bearer([head, forged, signature].join(".")),
  "a token without its signature": bearer(`${head}.${forged}.`),
  "an ID token": bearer(signed({ ...good(), aud: testIdentity.clientId, nonce: "n" }, { typ: "JWT" })),
  "an ID token with the audience of the API": bearer(signed({ ...good(), nonce: "n" })),
  "a token that does not say it is an access token": bearer(signed(good(), { typ: "JWT" })),
  "an unknown key id": bearer(signed(good(), { kid: "second" })),
  "another key under a known key id": bearer(signed(good(), {}, newKey("first"))),
  "a key that the token brings along": bearer(
    signed(good(), { kid: "mine", jwk: newKey("mine").publicKey.export({ format: "jwk" }) }, newKey("mine")),
  ),
  "an API key that nobody issued": bearer(`cf_aaaaaaaa_${"a".repeat(43)}`),
  "a cookie of no session": { cookie: "children-first=director; __Host-children-first=director" },
  "a word beside a cookie": { ...bearer("director"), cookie: "children-first=director" },
};

test("whatever is wrong, the answer is 401 with the same body and the same headers", async () => {
  const bodies = new Set<string>();
  for (const [what, headers] of Object.entries(bad)) {
    const response = await send(headers);
    expect(response.status, what).toBe(401);
    expect(response.headers.get("www-authenticate"), what).toBe("Bearer");
    expect(response.headers.get("cache-control"), what).toBe("no-store");
    bodies.add(await response.text());
  }
  expect([...bodies].map((body) => JSON.parse(body))).toEqual([
    { errors: [{ message: expect.stringMatching(/^Sign in first: /), extensions: { code: "UNAUTHENTICATED" } }] },
  ]);
});

test("nobody is told anything before they sign in: every operation, and every body, is answered the same", async () => {
  const schema = createSchema();
  const fields = (type: ReturnType<typeof schema.getQueryType>) => Object.keys(type?.getFields() ?? {});
  const operations = [
    ...fields(schema.getQueryType()).map((name) => `{ ${name} { __typename } }`),
    ...fields(schema.getMutationType()).map((name) => `mutation { ${name} { __typename } }`),
    getIntrospectionQuery(),
    "{ __typename }",
  ];
  const bodies = [
    ...operations.map((query) => JSON.stringify({ query })),
    "",
    "{",
    `[${question}]`,
    `{"a":"${"b".repeat(400_000)}"}`,
  ];
  const expected = await (await send({})).text();
  for (const body of bodies) {
    const response = await send({}, body);
    expect([response.status, await response.text()], body.slice(0, 60)).toEqual([401, expected]);
  }
  for (const address of ["/graphql", `/graphql?query=${encodeURIComponent("{ __typename }")}`]) {
    const response = await fetch(api.url + address);
    expect([response.status, await response.text()]).toEqual([401, expected]);
  }
  expect(buildClientSchema((await api.ask(getIntrospectionQuery())).data).getQueryType()?.name).toBe("Query");
});

test("a good token is let in as its role, from its part of the organisation", async () => {
  const response = await send(signedInAs("team-manager", "E10000032:T2"));
  const { data } = (await response.json()) as any;
  expect(data.viewer).toEqual({
    name: "Demo team manager",
    roles: ["TEAM_MANAGER"],
    title: "Team manager",
    tier: "CHILD_LEVEL",
    session: null,
  });
});

test("somebody who is known and has no role, or no place, is refused with the reason", async () => {
  const refused: [Record<string, unknown>, RegExp][] = [
    [{ roles: [] }, /no role/],
    [{ roles: undefined }, /no role/],
    [{ roles: ["director", "superuser"] }, /does not know/],
    [{ roles: ["__proto__"] }, /does not know/],
    [{ roles: ["team-manager"], org_units: [] }, /needs a part/],
    [{ org_units: ["E06000001"] }, /not one of this authority/],
  ];
  for (const [claims, words] of refused) {
    const response = await send(bearer(signed({ ...good(), ...claims })));
    const { errors } = (await response.json()) as any;
    expect([response.status, errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
    expect(errors[0].message).toMatch(words);
  }
});

test("a token that was good a moment ago is refused when its time is over", async () => {
  const token = signed({ ...good(), exp: now() + 20 });
  expect((await send(bearer(token))).status).toBe(200);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 30_000 });
  expect((await send(bearer(token))).status).toBe(401);
});

test("keys are read once, a new one is read when a token names it, and an unknown one does not read them again and again", async () => {
  const provider = identityProvider(() => testIdentity, reachIssuer);
  const reads = () => issuerAsked.filter((path) => path === "/keys").length;
  const before = reads();
  for (let tries = 0; tries < 3; tries += 1) expect(await provider.claimsOf(signed(good()))).toMatchObject(good());
  expect(reads()).toBe(before + 1);
  const next = newKey("next");
  issuerKeys.push(next);
  try {
    // Within the half minute after a read, keys are not read again.
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
    expect(await provider.claimsOf(signed(good(), {}, next))).toMatchObject({ sub: "director" });
    expect(reads()).toBe(before + 2);
    for (let tries = 0; tries < 5; tries += 1) expect(await provider.claimsOf(signed(good(), { kid: "x" }))).toBeNull();
    expect(reads()).toBe(before + 2);
  } finally {
    issuerKeys.pop();
  }
});

test("while the provider does not answer, nobody says that a token is bad, and the next try is a new one", async () => {
  let answers = false;
  const provider = identityProvider(
    () => testIdentity,
    (...request) => (answers ? reachIssuer(...request) : Promise.reject(new TypeError("fetch failed"))),
  );
  await expect(provider.claimsOf(signed(good()))).rejects.toThrow(ProviderUnavailable);
  expect(await provider.claimsOf(unsigned({ alg: "none" }, () => ""))).toBeNull();
  answers = true;
  expect(await provider.claimsOf(signed(good()))).toMatchObject(good());
});

test("where the provider does not say what a token is for, an ID token is told by what only it has", async () => {
  const provider = identityProvider(() => ({ ...testIdentity, tokenType: "JWT" }), reachIssuer);
  expect(await provider.claimsOf(signed(good(), { typ: "JWT" }))).toMatchObject(good());
  for (const claim of ["nonce", "at_hash", "c_hash", "s_hash"])
    expect(await provider.claimsOf(signed({ ...good(), [claim]: "x" }, { typ: "JWT" })), claim).toBeNull();
});
