import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "./testing/api.ts";
import { signedInAs } from "./testing/test-issuer.ts";

const etl = path.resolve(import.meta.dirname, "../../etl");
let api: TestApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "children-first-api-"));
  api = await testApi();
  await api.load(path.join(etl, "reference"), path.join(etl, "published"));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

test("the viewer is the demo director of West Sussex, who sees exact aggregates", async () => {
  const { data } = await api.ask(
    "{ viewer { name roles tier orgUnits { id name kind parent { id } children { id } } } }",
  );
  expect(data.viewer).toEqual({
    name: "Demo director",
    roles: ["DLT"],
    tier: "AGGREGATE",
    orgUnits: [{ id: "E10000032", name: "West Sussex", kind: "AUTHORITY", parent: null, children: [] }],
  });
});

describe("the scorecard", () => {
  const scorecard = `query ($period: PeriodInput, $area: ID) { scorecard(period: $period, area: $area) {
    label period { label } area { name } greens ambers reds greys
    rows { kpi { id label } figure { value display status rag numerator denominator period { label } target { display source } change { display direction }
             benchmarks { kind method value display areas } provenance { loads { file sha256 rowsLoaded } rows { row } } }
           trend { value status period { label } } } } }`;

  test("stands at the newest financial year, and counts its colours", async () => {
    const { data, errors } = await api.ask(scorecard);
    expect(errors).toBeUndefined();
    const { rows, ...card } = data.scorecard;
    expect(card).toMatchObject({
      label: "West Sussex, 2024/25",
      period: { label: "2024/25" },
      area: { name: "West Sussex" },
    });
    expect(card.greens + card.ambers + card.reds + card.greys).toBe(rows.length);
    const row = (id: string) => rows.find((each: { kpi: { id: string } }) => each.kpi.id === id);
    expect(row("cla-rate-10k").figure).toMatchObject({ value: 54, rag: "GREY", numerator: 975, denominator: 181_943 });
    expect(row("placements-3-plus").figure).toMatchObject({
      display: "11%",
      numerator: 105,
      denominator: 975,
      rag: "AMBER",
      target: { display: "10%" },
    });
    expect(row("sw-vacancy-rate").figure).toMatchObject({
      value: 2.1,
      rag: "GREEN",
      period: { label: "year to September 2025" },
    });
    expect(
      row("cp-plan-2-years")
        .trend.map((each: { value: number | null }) => each.value)
        .at(-1),
    ).toBe(2.9);
    expect(row("cp-plan-2-years").trend).toHaveLength(13);
    expect(row("iha-20-working-days")).toBeUndefined();
  });

  test("computes shares and rates from published counts: 89.6% of assessments in 45 days in 2023/24", async () => {
    const { data } = await api.ask(scorecard, { period: { grain: "FINANCIAL_YEAR", start: "2023-04-01" } });
    const figure = (id: string) =>
      data.scorecard.rows.find((each: { kpi: { id: string } }) => each.kpi.id === id).figure;
    expect(figure("assessments-45-working-days")).toMatchObject({
      display: "89.6%",
      rag: "GREEN",
      target: { display: "85.0%" },
    });
    expect(figure("icpc-15-working-days")).toMatchObject({
      display: "71.4%",
      numerator: 726,
      denominator: 1017,
      rag: "RED",
    });
    // The mid-2023 estimate, as the year ends on 31 March 2024.
    expect(figure("cin-rate-10k").denominator).toBe(180_203);
  });

  test("of a month shows what the council reported, beside the last published year of others", async () => {
    const { data } = await api.ask(scorecard, { period: { grain: "MONTH", start: "2023-07-01" } });
    const figure = (id: string) =>
      data.scorecard.rows.find((each: { kpi: { id: string } }) => each.kpi.id === id).figure;
    expect(figure("iha-20-working-days")).toMatchObject({
      display: "64.3%",
      rag: "RED",
      change: { direction: "UNKNOWN" },
      benchmarks: [],
    });
    expect(figure("re-referrals-12-months")).toMatchObject({ display: "22.2%" });
    expect(figure("re-referrals-12-months").benchmarks[0]).toMatchObject({ kind: "ENGLAND" });
  });

  test("of a quarter adds up the published audit grades and says over how many", async () => {
    const { data } = await api.ask(scorecard, { period: { grain: "QUARTER", start: "2023-04-01" } });
    const figure = (id: string) =>
      data.scorecard.rows.find((each: { kpi: { id: string } }) => each.kpi.id === id).figure;
    expect(figure("audit-good-or-better")).toMatchObject({ display: "35%", denominator: 71, rag: "RED" });
    expect(figure("audits-moderated")).toMatchObject({ display: "91.0%", numerator: 71, denominator: 78 });
  });

  test("of another authority shows its published figures with its own neighbours", async () => {
    const { data } = await api.ask(scorecard, { area: "E10000014" });
    expect(data.scorecard).toMatchObject({ area: { name: "Hampshire" } });
    const row = data.scorecard.rows.find((each: { kpi: { id: string } }) => each.kpi.id === "cla-count");
    expect(row.figure.value).toBeGreaterThan(1000);
  });

  test("takes a handful of statements, however much it shows", async () => {
    const whole = await api.ask(scorecard);
    expect(whole.data.scorecard.rows.length).toBeGreaterThan(20);
    expect(whole.statements).toBeLessThanOrEqual(6);
  });
});

test.each([
  ["{ kpis { id figure { value benchmarks { value } area { name } } } }", 6],
  ["{ kpis { id ranking { rank area { name } figure { display change { display } } } } }", 6],
  ["{ datasets { id measures { id } filters { id options } rows timePeriods load { file } } }", 6],
  ["{ areas { name region { name } statisticalNeighbours { name } } }", 6],
  ["{ feeds { loader state lastLoad { file } } }", 2],
])("statements do not grow with rows: %s", async (query, atMost) => {
  const { errors, statements } = await api.ask(query);
  expect(errors).toBeUndefined();
  expect(statements).toBeLessThanOrEqual(atMost);
});

test("a ranking puts the best first, marks us and our neighbours", async () => {
  const { data } = await api.ask(
    `{ kpi(id: "re-referrals-12-months") { ranking { rank own neighbour area { name } figure { value } } } }`,
  );
  const ranked = data.kpi.ranking.filter((each: { rank: number | null }) => each.rank !== null);
  const values = ranked.map((each: { figure: { value: number } }) => each.figure.value);
  expect(values).toEqual(values.toSorted((a: number, b: number) => a - b));
  expect(
    data.kpi.ranking
      .filter((each: { own: boolean }) => each.own)
      .map((each: { area: { name: string } }) => each.area.name),
  ).toEqual(["West Sussex"]);
  expect(data.kpi.ranking.filter((each: { neighbour: boolean }) => each.neighbour)).toHaveLength(10);
});

test("pages of observations follow one another without a gap", async () => {
  const read = async (first: number): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await api.ask(
        `query ($first: Int, $after: String) { dataset(id: "kpi-values") { observations(measure: "value", first: $first, after: $after) {
           edges { node { timePeriod value filters { option } } } pageInfo { endCursor hasNextPage hasPreviousPage } } } }`,
        { first, after },
      );
      const { edges, pageInfo } = data.dataset.observations;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      found.push(...edges.map((edge: object) => JSON.stringify(edge)));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return found;
  };
  const pages = await read(7);
  expect(pages).toEqual(await read(1000));
  expect(new Set(pages).size).toBe(pages.length);
});

test("a revised file restates its figures, keeps what was first reported, and answers as at a moment before", async () => {
  const name = "d3_cpps_subsequent_plan_2013_to_2025.csv";
  const published = await readFile(path.join(etl, "published", name), "utf8");
  const header = published
    .slice(0, published.indexOf("\n"))
    .replace(/^\uFEFF/, "")
    .trim()
    .split(",");
  const revised = published.split("\n").map((line) => {
    const cells = line.split(",");
    if (cells[0] === "2025" && cells[header.indexOf("new_la_code")]?.includes("E10000032"))
      cells[header.indexOf("CPP_subsequent_percent")] = "31.5";
    return cells.join(",");
  });
  await writeFile(path.join(folder, name), revised.join("\n"));
  const asked = `query ($asAt: DateTime) { kpi(id: "cp-second-plan") { figure(period: { grain: FINANCIAL_YEAR, start: "2024-04-01" }, asAt: $asAt) {
    value status asFirstReported { value status } provenance { loads { id } } } } dataVersion }`;
  const before = await api.ask(asked);
  const moment = new Date().toISOString();
  const [report] = await api.load(path.join(folder, name));
  expect(report).toMatchObject({ status: "LOADED", rowsLoaded: 1, rowsRefused: 0 });
  const after = await api.ask(asked);
  expect(before.data.kpi.figure).toMatchObject({ value: 29.2, status: "FINAL", asFirstReported: null });
  expect(after.data.kpi.figure).toMatchObject({
    value: 31.5,
    status: "RESTATED",
    asFirstReported: { value: 29.2, status: "FINAL" },
  });
  expect(after.data.kpi.figure.provenance.loads).not.toEqual(before.data.kpi.figure.provenance.loads);
  expect(after.data.dataVersion).not.toBe(before.data.dataVersion);
  expect((await api.ask(asked, { asAt: moment })).data.kpi.figure).toEqual(before.data.kpi.figure);
});

test("what was refused is listed with its row, column and what to do", async () => {
  const file = path.join(folder, "refused_rows_2025.csv");
  await writeFile(
    file,
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,children_count\n" +
      "2025,Reporting year,National,E92000001,England,,,,,,81770\n" +
      "2025,Reporting year,Local authority,E92000001,England,E12000008,South East,999,E99999999,Nowhere,12\n",
  );
  const [report] = await api.load(file);
  expect(report).toMatchObject({ status: "LOADED_WITH_REFUSALS", rowsRead: 2, rowsLoaded: 1, rowsRefused: 1 });
  const { data } = await api.ask(
    `{ loads(first: 1) { edges { node { id file status refusals { edges { node { row column code message } } } } } } }`,
  );
  const [{ node }] = data.loads.edges;
  expect(node).toMatchObject({ file: "refused_rows_2025.csv", status: "LOADED_WITH_REFUSALS" });
  expect(node.refusals.edges).toHaveLength(1);
  expect(node.refusals.edges[0].node).toMatchObject({ row: 3, column: "new_la_code" });
  expect(
    (await api.ask(`{ load(id: "${node.id}") { file } none: load(id: "999999") { file } odd: load(id: "x") { file } }`))
      .data,
  ).toEqual({ load: { file: "refused_rows_2025.csv" }, none: null, odd: null });
});

test("an error of ours says nothing of itself but an id to quote", async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...signedInAs("director") },
    body: '{"query":"{ nothing }"}',
  });
  const { errors } = (await response.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors[0]?.extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
});

test("it is alive, ready, and has a policy that lets nothing in from elsewhere", async () => {
  expect((await fetch(`${api.url}/livez`)).status).toBe(200);
  expect(await (await fetch(`${api.url}/readyz`)).text()).toBe("ready\n");
  const policy = (await fetch(`${api.url}/livez`)).headers.get("content-security-policy");
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("https:");
});
