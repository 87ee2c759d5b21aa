import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Database, openDatabase } from "@children-first/schema/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sessionsIn } from "../access/sessions.ts";
import { patientLimits, type TestApi, testApi } from "../testing/api.ts";
import { type Attack, type Attacker, attacks, listedOperation, secretValue } from "../testing/attack-list.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { limitTable } from "./limit-table.ts";

/** Limits that nothing reaches. The product has no way to set these. */
const noLimits = Object.fromEntries(
  Object.entries(limitTable).map(([role, limits]) => [
    role,
    Object.fromEntries(Object.keys(limits).map((name) => [name, 1e9])) as typeof limits,
  ]),
);

let folder: string;
let database: Database;
let cookie: string;
/** The server as it is in production, and one without limits. For everybody but a partner, the first has no rate. */
let guarded: TestApi;
let open: TestApi;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  const hash = createHash("sha256").update(listedOperation).digest("hex");
  await writeFile(path.join(folder, "operations.json"), JSON.stringify({ [hash]: listedOperation }));
  const production = { development: false, dashboardDir: folder };
  [guarded, open] = [
    await testApi({
      cache: true,
      change: { ...production, limits: { ...patientLimits, partner: limitTable["partner"]! } },
    }),
    await testApi({ cache: true, change: { ...production, limits: noLimits } }),
  ];
  database = await openDatabase({ databaseUrl: guarded.databaseUrl, dataDir: folder });
  const grant = { id: "a", name: "Demo director", roles: ["director"], orgUnits: [] };
  cookie = `children-first=${await sessionsIn(database.fork, "E10000032").start(grant)}`;
}, 120_000);
afterAll(async () => {
  await database?.close();
  await guarded?.close();
  await open?.close();
  await rm(folder, { recursive: true, force: true });
});

function headersOf(as: Attacker): Record<string, string> {
  if (as === "nobody") return {};
  if (as === "session") return { cookie, "sec-fetch-site": "same-origin" };
  if (as === "other-site") return { cookie, "sec-fetch-site": "cross-site" };
  return signedInAs(as);
}

/** What an answer is: its status, the code of its first error, and its whole text. */
interface AnswerSeen {
  readonly status: number;
  readonly code?: string;
  readonly text: string;
  readonly headers: Headers;
}

async function send(api: TestApi, attack: Attack): Promise<AnswerSeen> {
  const {
    as = "director",
    method = "POST",
    address = "/graphql",
    headers = {},
    query,
    variables,
    operationName,
  } = attack;
  const body = attack.body ?? (query === undefined ? undefined : JSON.stringify({ query, variables, operationName }));
  const response = await fetch(api.url + address, {
    method,
    headers: Object.fromEntries(
      Object.entries({ "content-type": "application/json", ...headersOf(as), ...headers }).filter(([, value]) => value),
    ),
    ...(body === undefined || method === "GET" || method === "HEAD" ? {} : { body: Buffer.from(body) }),
    redirect: "manual",
  });
  const text = await response.text();
  const { status } = response;
  try {
    const code = JSON.parse(text).errors?.[0]?.extensions?.code as string | undefined;
    return { status, text, headers: response.headers, ...(code === undefined ? {} : { code }) };
  } catch {
    return { status, text, headers: response.headers };
  }
}

/** What no answer may have: suggestions, stacks, statements, paths, and the value that was sent. */
const leaks =
  /did you mean|\bat .+:\d+:\d+|node_modules|\.ts\b|select |insert into|pg_|postgres|syntax error at or near/i;

test.each(attacks)("$name", async (attack) => {
  const { status, code, text, headers } = await send(guarded, attack);
  expect({ status, code }).toEqual({ status: attack.status, code: attack.code });
  expect(text).not.toMatch(leaks);
  expect(text).not.toContain(secretValue);
  const isOfTheApi = text !== "" && (attack.address ?? "/graphql").startsWith("/graphql");
  expect(headers.get("content-type") ?? "").toMatch(isOfTheApi ? /^application\/(?:graphql-response\+)?json/ : /^/);
});

test("one caller that asks too much at a time is told to wait, and others are answered", async () => {
  const attack: Attack = { name: "", as: "partner", query: "{ kpis { figure { value } } }", status: 200 };
  const flood = Array.from({ length: 40 }, () => send(guarded, attack));
  expect(await send(guarded, { name: "", query: "{ dataVersion }", status: 200 })).toMatchObject({ status: 200 });
  const answers = await Promise.all(flood);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5);
  for (const { code, headers } of refused) expect([code, headers.get("retry-after")]).toEqual(["RATE_LIMITED", "1"]);
  expect((await Promise.all(Array.from({ length: 40 }, () => send(open, attack)))).map(({ status }) => status)).toEqual(
    Array.from({ length: 40 }, () => 200),
  );
});

test("callers that send slowly hold nobody up, and are sent away", async () => {
  const { hostname, port } = new URL(guarded.url);
  const head = Object.entries({
    ...headersOf("director"),
    "content-type": "application/json",
    "content-length": "400",
  });
  const lines = ["POST /graphql HTTP/1.1", `host: ${hostname}`, ...head.map((pair) => pair.join(": "))];
  const slow = Array.from({ length: 60 }, (_, index) => {
    const socket = connect(Number(port), hostname);
    // Half of them stop within the headers, half within the body.
    socket.write(index % 2 === 0 ? lines.slice(0, 3).join("\r\n") : `${lines.join("\r\n")}\r\n\r\n{"query":`);
    return { socket, ended: once(socket.on("error", () => undefined).resume(), "close") };
  });
  for (let index = 0; index < 20; index += 1)
    expect(await send(guarded, { name: "", query: "{ dataVersion }", status: 200 })).toMatchObject({ status: 200 });
  await Promise.all(slow.map(({ ended }) => ended));
}, 60_000);

test("the server is alive after all of that, and its answers have their cost", async () => {
  const response = await guarded.ask("{ viewer { name } kpis { id } }");
  expect(response).toMatchObject({
    data: { viewer: { name: "Demo director" } },
    extensions: { cost: { estimated: 138, limit: 100_000 } },
  });
});

test("a server without limits fails at least 20 of the list", async () => {
  const failed: string[] = [];
  for (const attack of attacks.filter(({ as }) => as !== "session" && as !== "other-site")) {
    const { status, code } = await send(open, attack);
    // One that is still busy with an attack before fails everything, and that is not counted.
    if (status !== 503 && (status !== attack.status || code !== attack.code)) failed.push(attack.name);
  }
  expect(failed.length, failed.join("\n")).toBeGreaterThanOrEqual(20);
}, 120_000);
