import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { execute, getIntrospectionQuery, GraphQLError, parse } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContext } from "../context.ts";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { viewerWith } from "../access/viewer.ts";
import { executorOf } from "./compiled-operations.ts";

let api: TestApi;
let folder: string;

const header =
  "time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,la_name,category,children_count";
async function table(name: string, count: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(
    file,
    `${header}\n2025,Reporting year,Local authority,E92000001,England,E10000032,West Sussex,Children,${count}\n`,
  );
  return file;
}

beforeAll(async () => {
  api = await testApi({ cache: true });
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  await api.load(await table("first_2025.csv", "975"));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

/** Asks until a response takes no statement: the server knows of the last load and has cached the response. */
async function askUntilKept(question: string): Promise<unknown> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { data, statements } = await api.ask(question);
    if (statements === 0) return data;
  }
  throw new Error("The answer was never kept.");
}

test("an answer is kept until a load makes another true, and comes back when the load is undone", async () => {
  const question = "{ datasets { id } dataVersion }";
  const first = await askUntilKept(question);
  expect(first).toMatchObject({ datasets: [{ id: "first_2025" }] });
  const [load] = await api.load(await table("second_2025.csv", "900"));
  const then = await askUntilKept(question);
  expect(then).toMatchObject({ datasets: [{ id: "first_2025" }, { id: "second_2025" }] });
  await api.etl("undo", String(load!["load"]));
  const { dataVersion, ...after } = (await askUntilKept(question)) as { dataVersion: string };
  expect(after).toEqual({ datasets: [{ id: "first_2025" }] });
  expect(Number(dataVersion)).toBeGreaterThan(Number((then as { dataVersion: string }).dataVersion));
});

test("a refused file and a recount make new versions too, and nothing else does", async () => {
  const version = async () => ((await askUntilKept("{ dataVersion }")) as { dataVersion: string }).dataVersion;
  const before = await version();
  expect(await version()).toBe(before);
  const [refused] = await api.load(await table("unlike_2025.csv", "many"));
  expect(refused).toMatchObject({ status: "REFUSED" });
  const afterRefusal = await version();
  expect(afterRefusal).not.toBe(before);
  await api.etl("recount");
  expect(await version()).not.toBe(afterRefusal);
});

test("a decision about a target is in the very next answer, and is decided each time it is sent", async () => {
  const question = `{ kpi(id: "rhi-72-hours") { targets { target { origin } } } }`;
  const origins = ({ kpi }: any): string => kpi.targets.map(({ target }: any) => target.origin).join(" ");
  const decision = `mutation { setKpiTarget(input: { kpi: "rhi-72-hours", from: "${new Date().getUTCFullYear() + 1}-04-01", value: 90,
    amberWithin: 5, minimumDenominator: 5, reason: "A test" }) { id } }`;
  for (const expected of ["DEFINITION", "DECISION DEFINITION", "DECISION DECISION DEFINITION"]) {
    expect(origins((await api.ask(question)).data)).toBe(expected);
    await askUntilKept(question);
    const { errors } = await api.ask(decision, {}, signedInAs("performance-lead"));
    expect(errors).toBeUndefined();
  }
});

test("an answer is of one viewer's scope, its variables and its operation; an error and a purpose are never kept", async () => {
  const question = "query ($id: ID!) { dataset(id: $id) { id } viewer { name } }";
  const ask = (id: string, headers = {}) => api.ask(question, { id }, headers);
  await askUntilKept("{ viewer { name } }");
  for (let tries = 0; (await ask("first_2025")).statements > 0; tries += 1) expect(tries).toBeLessThan(200);
  expect((await ask("none")).data.dataset).toBeNull();
  expect((await ask("first_2025", signedInAs("partner"))).data.viewer.name).toBe("Demo partner");
  expect((await ask("first_2025", { "x-purpose": "Case review" })).statements).toBeGreaterThan(0);
  expect((await ask("first_2025", { "x-purpose": "Case review" })).statements).toBeGreaterThan(0);
  for (let tries = 0; tries < 3; tries += 1) {
    const { errors } = await api.ask(`{ kpi(id: "cla-count") { figure(orgUnit: "nowhere") { value } } }`);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  }
});

test("compiled operations answer as the ones that are walked through: aliases, conditions, fragments, errors, introspection", async () => {
  const schema = createSchema();
  const run = executorOf(schema);
  const noTable = () => {
    throw new GraphQLError("no table", { extensions: { code: "BAD_USER_INPUT" } });
  };
  const query = async () => noTable();
  const fork = () => ({ qb: noTable, find: noTable, findOne: noTable }) as never;
  const context = () =>
    createContext(
      { claiming: () => ({ query, transaction: () => query() }), fork, whileDataStand: (_, work) => work() },
      { authority: "E10000032", purposes: ["Audit"] },
      viewerWith({ id: "a", name: "Demo director", roles: ["director"], orgUnits: [] }, "E10000032"),
    );
  const questions: [string, Record<string, unknown>?][] = [
    [`{ a: kpis(domain: CARE) { id } b: kpis(domain: WORKFORCE) { name: label __typename } __typename }`],
    [
      `query ($yes: Boolean!, $no: Boolean = false) { kpi(id: "cla-count") { id @include(if: $yes) label @include(if: $no) unit @skip(if: $yes) } }`,
      { yes: true },
    ],
    [`query Q { kpi(id: "cla-count") { ...parts ... on Kpi { better } } } fragment parts on Kpi { id definition }`],
    [`query ($id: ID!) { kpi(id: $id) { id } }`, {}],
    [`query ($id: ID!) { kpi(id: $id) { id } }`, { id: null }],
    [`query ($domain: Domain) { kpis(domain: $domain) { id } }`, { domain: "NONE" }],
    [`{ kpi(id: "none") { id } }`],
    [`{ datasets { id } }`],
    [`{ kpi(id: "cla-count") { id figure { value } } b: kpi(id: "cin-count") { periods { label } } }`],
    [getIntrospectionQuery()],
  ];
  for (const [source, variables = {}] of questions) {
    const document = parse(source);
    const plain = await execute({
      schema,
      document,
      rootValue: {},
      contextValue: context(),
      variableValues: variables,
    });
    const compiled = await run({
      document,
      operationName: null,
      queryHash: source,
      request: { variables },
      context: context(),
    } as never);
    expect(JSON.parse(JSON.stringify(compiled.data ?? null)), source).toEqual(
      JSON.parse(JSON.stringify(plain.data ?? null)),
    );
    const shown = ({ errors = [] }: typeof plain) =>
      errors.map(({ path: at, extensions, message }) => ({ at, code: extensions?.["code"], message }));
    expect(shown(compiled), source).toEqual(shown(plain));
  }
});
