import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Request, Response } from "express";
import { getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { roles } from "../access/roles.ts";
import { createSchema } from "../schema.ts";
import { callerLimits } from "./callers.ts";
import { readLimits } from "./limit-settings.ts";
import { type Limits, limitsOf, limitTable } from "./limit-table.ts";
import { listSizes } from "./list-sizes.ts";
import { operationSize } from "./operation-size.ts";

const schema = createSchema();
const sizeOf = (query: string, variables: Record<string, unknown> = {}) =>
  operationSize(schema, parse(query), undefined, variables);

test("every list of the API has a size, and nothing else has one", () => {
  const lists = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => {
          const whole = isNonNullType(field.type) ? field.type.ofType : field.type;
          const isSeries = field.args.some(({ name }) => name === "grain");
          return isListType(whole) && isCompositeType(getNamedType(whole)) && field.name !== "edges" && !isSeries;
        })
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(Object.keys(listSizes).toSorted()).toEqual(lists.toSorted());
});

test.each([
  ["{ dataVersion }", { depth: 1, fields: 1, cost: 0, rows: 0 }],
  ["{ viewer { name } }", { depth: 2, fields: 2, cost: 1 }],
  ["{ kpis { id figure { value } } }", { depth: 3, cost: 137 * 2 }],
  ["{ a: viewer { b: name } }", { aliases: 2 }],
  ["{ loads(first: 20) { edges { node { id } } pageInfo { endCursor } } }", { rows: 20, cost: 20 + 20 * 3 }],
  ["{ loads { edges { node { refusals(first: 10) { edges { node { row } } } } } } }", { rows: 50 + 50 * 10 }],
  ["{ ...F ...F } fragment F on Query { viewer { name @include(if: true) } }", { fields: 4, cost: 2, directives: 2 }],
  ['{ kpi(id: "x") { series(grain: MONTH, from: "2023-01-01", to: "2023-12-01") { value } } }', { cost: 1 + 13 }],
  ['{ kpi(id: "x") { series(grain: QUARTER, from: "2023-01-01", to: "2023-12-01") { value } } }', { cost: 1 + 5 }],
  ['{ areas(ids: ["a", "b"]) { name } }', { cost: 2 }],
  ["{ none { of { these } } }", { depth: 3, fields: 3, cost: 2 }],
  ["{ ...A } fragment A on Query { viewer { name } ...A }", { fields: 2 }],
  ["query ($n: Int = 7) { loads(first: $n) { pageInfo { endCursor } } }", { rows: 7 }],
] as const)("%s", (query, expected) => {
  expect(sizeOf(query)).toMatchObject(expected);
});

test("variables count", () => {
  const query = "query ($n: Int!) { loads(first: $n) { pageInfo { endCursor } } }";
  expect(sizeOf(query, { n: 30 }).rows).toBe(30);
  expect(sizeOf(query, JSON.parse('{"__proto__": {"n": 500}}')).rows).toBe(50);
});

test("the dashboard's own operations stay well within the limits of everybody who sees them", () => {
  const folder = path.resolve(import.meta.dirname, "../../../dashboard/src");
  const texts = globSync("**/*.graphql", { cwd: folder }).map((file) => readFileSync(path.join(folder, file), "utf8"));
  const document = parse(texts.join("\n"));
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  expect(operations.length).toBeGreaterThan(10);
  const longest = { first: 50, grain: "MONTH", from: "2015-04-01", to: "2026-10-31" };
  for (const role of roles) {
    const limits = limitsOf({ roles: [role.name] }, limitTable);
    for (const { name } of operations) {
      const size = operationSize(schema, document, name!.value, longest);
      for (const [limit, found] of Object.entries(size)) {
        const where = `${name!.value} of ${role.id}: ${limit}`;
        expect(found, where).toBeLessThanOrEqual(limits[limit as keyof Limits] / 2);
      }
    }
  }
});

test("several roles have the larger of each limit, and an unknown one those of a partner", () => {
  const both = limitsOf({ roles: ["PARTNER", "ANALYST"] }, limitTable);
  expect(both).toEqual(limitTable["analyst"]);
  expect(limitsOf({ roles: ["NONE"] }, limitTable)).toEqual(limitTable["partner"]);
  expect(Object.keys(limitTable).toSorted()).toEqual(roles.map(({ id }) => id).toSorted());
});

test("a file of settings changes limits, and is refused with what is allowed", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  const file = path.join(folder, "limits.json");
  try {
    await writeFile(file, '{ "partner": { "cost": 20 } }');
    expect(readLimits(file)).toEqual({ ...limitTable, partner: { ...limitTable["partner"], cost: 20 } });
    for (const [text, expected] of [
      ["[]", "a JSON file"],
      ["{", "a JSON file"],
      ['{ "nobody": {} }', "roles, which are director"],
      ['{ "__proto__": {} , "constructor": {} }', "roles, which are director"],
      ['{ "partner": { "cost": 0 } }', "whole numbers from 1"],
      ['{ "partner": { "costs": 5 } }', "whole numbers from 1 for any of bodyBytes, tokens"],
      ['{ "partner": 5 }', "whole numbers from 1"],
    ] as const) {
      await writeFile(file, text);
      expect(() => readLimits(file), text).toThrow(`LIMITS_FILE: expected ${expected}`);
    }
    expect(() => readLimits(path.join(folder, "none.json"))).toThrow("a JSON file");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("one caller may send so many requests a minute and so many at a time, whatever others do", () => {
  let now = 0;
  const limits = { ...limitTable["partner"]!, requestsPerMinute: 6, concurrency: 2 };
  const check = callerLimits({ ...limitTable, partner: limits }, () => now);
  /** Sends a request. Returns the end of it, or the answer of a refusal. */
  const ask = (name: string) => {
    const seen: { status?: number; code?: string; wait?: string } = {};
    const ends: (() => void)[] = [];
    const response = {
      locals: { viewer: { name, roles: ["PARTNER"] } },
      once: (_: string, end: () => void) => ends.push(end),
      set: (header: string, value: string) => {
        if (header === "retry-after") seen.wait = value;
        return response;
      },
      status: (status: number) => {
        seen.status = status;
        return response;
      },
      json: ({ errors }: { errors: { extensions: { code: string } }[] }) => (seen.code = errors[0]!.extensions.code),
    };
    check({} as Request, response as unknown as Response, () => undefined);
    return { ...seen, end: () => ends.forEach((end) => end()) };
  };
  const first = ask("a");
  ask("a");
  expect(ask("a")).toMatchObject({ status: 429, code: "RATE_LIMITED", wait: "1" });
  first.end();
  for (let index = 0; index < 4; index += 1) ask("a").end();
  expect(ask("a")).toMatchObject({ status: 429, code: "RATE_LIMITED", wait: "10" });
  expect(ask("b").status).toBeUndefined();
  now = 10_000;
  const later = ask("a");
  expect(later.status).toBeUndefined();
  expect(ask("a").status).toBe(429);
});
