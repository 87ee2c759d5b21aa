import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { kpis } from "@children-first/schema";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const published = path.resolve(import.meta.dirname, "../../../etl/published");
const subsequentPlans = "d3_cpps_subsequent_plan_2013_to_2025.csv";
let api: TestApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "children-first-data-health-"));
  api = await testApi();
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const header =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,children_count\n";
const row = (area: string, count: string): string =>
  `2025,Reporting year,Local authority,E92000001,England,E12000008,South East,938,${area},West Sussex,${count}\n`;

async function load(name: string, content: string): Promise<number> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  const [report] = await api.load(file);
  return report!["load"] as number;
}

test("refused rows are grouped by rule and column, for many loads with one statement; each group can be paged", async () => {
  const unknown = Array.from({ length: 3 }, (_, index) => row(`E9999999${index}`, "1")).join("");
  const [first, second] = [
    await load("group_a_2025.csv", header + row("E10000032", "5") + row("E10000032", '"1,234"') + unknown),
    await load("group_b_2025.csv", header + row("E10000032", "5") + row("E99999991", "1")),
  ];
  const asked = `{ loads(first: 2) { edges { node { id refusalGroups { code column cell rows firstRow message } } } } }`;
  const { data, errors, statements } = await api.ask(asked);
  expect(errors).toBeUndefined();
  expect(statements).toBe(2);
  const [b, a] = data.loads.edges.map((edge: { node: object }) => edge.node);
  expect([a.id, b.id]).toEqual([String(first), String(second)]);
  expect(a.refusalGroups).toEqual([
    {
      code: "unknown-area",
      column: "new_la_code",
      cell: "I4",
      rows: 3,
      firstRow: 4,
      message: expect.stringContaining("E99999990"),
    },
    {
      code: "not-a-number",
      column: "children_count",
      cell: "K3",
      rows: 1,
      firstRow: 3,
      message: expect.stringContaining("1,234"),
    },
  ]);
  expect(b.refusalGroups).toMatchObject([{ code: "unknown-area", rows: 1, firstRow: 3 }]);

  const page = `query ($id: ID!, $after: String, $column: String) { load(id: $id) { refusals(first: 2, after: $after,
    group: { code: "unknown-area", column: $column }) { edges { node { row } } pageInfo { hasNextPage endCursor } } } }`;
  const rowsAfter = async (after: string | null, column: string | null = "new_la_code") => {
    const { refusals } = (await api.ask(page, { id: a.id, after, column })).data.load;
    return { rows: refusals.edges.map((edge: { node: { row: number } }) => edge.node.row), ...refusals.pageInfo };
  };
  const start = await rowsAfter(null);
  expect(start).toMatchObject({ rows: [4, 5], hasNextPage: true });
  expect(await rowsAfter(start.endCursor)).toMatchObject({ rows: [6], hasNextPage: false });
  expect(await rowsAfter(null, null)).toMatchObject({ rows: [] });
});

test("cells that were left blank are listed with their places; their rows are loaded", async () => {
  const id = await load("person.csv", "pers_person_id,pers_is_mother\n1,Maybe\n2,Y\n3,Perhaps\n");
  const asked = `query ($id: ID!, $after: String) { load(id: $id) { status rowsLoaded findings { check rows }
    unreadCells(first: 1, after: $after) { edges { node { row cell column code message } } pageInfo { hasNextPage endCursor } } } }`;
  const first = (await api.ask(asked, { id, after: null })).data.load;
  expect(first).toMatchObject({
    status: "LOADED",
    rowsLoaded: 3,
    findings: [{ check: "not-yes-or-no", rows: 2 }],
    unreadCells: {
      edges: [{ node: { row: 2, cell: "B2", column: "pers_is_mother", code: "not-yes-or-no" } }],
      pageInfo: { hasNextPage: true },
    },
  });
  const next = (await api.ask(asked, { id, after: first.unreadCells.pageInfo.endCursor })).data.load;
  expect(next.unreadCells.edges).toMatchObject([{ node: { row: 4, message: expect.stringContaining('"Perhaps"') } }]);
});

test("a feed says which KPIs rest on it, and which newest file was refused until one of its name is loaded", async () => {
  const feeds = async () => {
    const { data, errors, statements } = await api.ask(
      `{ feeds { loader state refusedLoad { file status kpis { id } } kpis { id label } } }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toBe(3);
    return (loader: string) => data.feeds.find((feed: { loader: string }) => feed.loader === loader);
  };
  expect((await feeds())("dfe-statistics")).toMatchObject({ refusedLoad: null, kpis: [] });
  expect((await feeds())("ofsted-fostering")).toEqual({
    loader: "ofsted-fostering",
    state: "NEVER",
    refusedLoad: null,
    kpis: [],
  });

  await load(subsequentPlans, header + row("E99999999", "1"));
  expect((await feeds())("dfe-statistics")).toMatchObject({
    refusedLoad: { file: subsequentPlans, status: "REFUSED", kpis: [{ id: "cp-second-plan" }] },
    kpis: [],
  });

  const populations = "../reference/ons_mid-year_population_estimates_2012_to_2024.csv";
  await api.load(path.join(published, subsequentPlans), path.join(published, populations));
  const now = await feeds();
  expect(now("dfe-statistics")).toMatchObject({ refusedLoad: null, kpis: [{ id: "cp-second-plan" }] });
  const rates = kpis.filter(
    ({ published: sources, counted, unit }) =>
      sources.some(({ formula }) => formula.kind === "per10k") || (counted !== null && unit === "RATE_PER_10K"),
  );
  expect(rates.length).toBeGreaterThan(1);
  expect(now("populations").kpis).toEqual(rates.map(({ id, label }) => ({ id, label })));
});

test("a file of records says which KPIs are counted from it; of returns that can stand in for it, only what is read", async () => {
  const onFeeds = async () => {
    const { data } = await api.ask(`{ feeds { loader kpis { id } } }`);
    return (loader: string): string[] =>
      data.feeds.find((feed: { loader: string }) => feed.loader === loader).kpis.map(({ id }: { id: string }) => id);
  };
  const before = await onFeeds();
  expect(before("training")).toEqual(["training-attendance"]);
  expect(before("ssd-cla-episodes")).toContain("cla-count");
  expect(before("ssda903-episodes"), "while nothing is loaded either can tell").toContain("cla-count");
  const training = await load(
    "training.csv",
    "worker_id,course,due_on,attended_on,mandatory\nW1,Safeguarding,2023-10-02,soon,Yes\nW2,Safeguarding,2023-10-02,,Yes\n",
  );
  await load(
    "ssd_cla_episodes.csv",
    "clae_cla_episode_id,clae_person_id,clae_cla_placement_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_primary_need_code,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_entered_care_date\nE1,C1,P1,2023-10-02,S,N1,,,2023-10-02\n",
  );
  const { data } = await api.ask(
    `query ($id: ID!) { load(id: $id) { rowsRefused refusals { edges { node { row column cell } } } kpis { id } } }`,
    { id: training },
  );
  expect(data.load).toEqual({
    rowsRefused: 1,
    refusals: { edges: [{ node: { row: 2, column: "attended_on", cell: "D2" } }] },
    kpis: [{ id: "training-attendance" }],
  });
  const now = await onFeeds();
  expect(now("ssd-cla-episodes")).toContain("cla-count");
  expect(now("ssda903-episodes")).not.toContain("cla-count");
});

test("what the checks of a loader found stands with the load, for many loads with one statement", async () => {
  const columns = "audit_id,child_id,kind,cycle,service,team,auditor_id,allocated_on,completed_on,overall_grade\n";
  const audit = (id: string, grade: string): string =>
    `${id},C1,Thematic,2026-03,Assessment,Team A,W1,2026-03-02,2026-03-09,${grade}\n`;
  const id = await load("audits.csv", columns + audit("A1", "Good") + audit("A2", "") + audit("A3", ""));
  const { data, errors, statements } = await api.ask(
    `{ loads(first: 2) { edges { node { id status findings { check severity rows firstRow message } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(statements).toBe(2);
  expect(data.loads.edges[0].node).toEqual({
    id: String(id),
    status: "LOADED",
    findings: [
      {
        check: "completed-without-grade",
        severity: "WARNING",
        rows: 2,
        firstRow: 3,
        message: expect.stringContaining("has a grade"),
      },
    ],
  });
  expect(data.loads.edges[1].node.findings).toEqual([]);
});

test("a load says when its extract was taken and how that is known, and no month after it is available", async () => {
  const columnsOfComplaints = "complaint_id,received_on,service,due_on,stage,kind";
  const complaint = "K1,2023-10-02,Care,2023-10-16,1,Complaint";
  const id = await load("complaints.csv", `${columnsOfComplaints}\n${complaint}\n`);
  const dated = `query ($id: ID!) { load(id: $id) { asAt asAtFrom } }`;
  const inferred = (await api.ask(dated, { id })).data.load;
  expect(inferred).toEqual({ asAt: "2023-10-02T00:00:00.000Z", asAtFrom: "INFERRED" });
  const again = await api.loaded("complaints.csv", "2023-10-31", columnsOfComplaints, complaint);
  const given = (await api.ask(dated, { id: again })).data.load;
  expect(given).toEqual({ asAt: "2023-10-31T00:00:00.000Z", asAtFrom: "GIVEN" });
  const { data } = await api.ask(
    `{ kpi(id: "complaints-received") { series(grain: MONTH, from: "2023-10-01", to: "2023-12-31") { status } } }`,
  );
  expect(data.kpi.series).toEqual([{ status: "FINAL" }, { status: "NOT_AVAILABLE" }, { status: "NOT_AVAILABLE" }]);
});

test("a load says which of its rows another table kept out that has changed since, with one statement for many", async () => {
  const audits = (auditor: string) =>
    `audit_id,child_id,kind,cycle,service,team,auditor_id,allocated_on,completed_on,overall_grade\nA9,C1,Thematic,2026-03,Assessment,Team A,${auditor},2026-03-02,2026-03-09,Good\n`;
  await load("audits.csv", audits("W1"));
  const id = await load(
    "audit_moderations.csv",
    "audit_id,moderator_id,moderated_on,meeting,overall_grade,rationale\nA9,W1,2026-04-01,Group,Good,because\nA8,W1,2026-04-01,Group,Good,because\n",
  );
  await load("audits.csv", audits("W2"));
  const asked = `{ loads(first: 3) { edges { node { id owedRows { because refused withdrawn } } } } }`;
  const { data, statements } = await api.ask(asked);
  expect(statements).toBe(2);
  const node = data.loads.edges.map((edge: any) => edge.node).find((each: any) => each.id === String(id));
  expect(node.owedRows).toEqual([{ because: "Audits", refused: 1, withdrawn: 0 }]);
});

test("a feed shows when its file last came again, and is no fresher for it", async () => {
  const content = "complaint_id,received_on,service,due_on,stage,kind\nK1,2024-01-05,Care,2024-01-19,1,Complaint\n";
  const complaints = async () => {
    const { data } = await api.ask("{ feeds { loader state lastLoad { id asAt redeliveredAt } } }");
    return data.feeds.find(({ loader }: { loader: string }) => loader === "complaints");
  };
  await load("complaints.csv", content);
  const once = await complaints();
  expect(once).toMatchObject({ state: "LATE", lastLoad: { redeliveredAt: null } });
  await load("complaints.csv", content);
  const again = { ...once.lastLoad, redeliveredAt: expect.stringMatching(/^20/) };
  expect(await complaints()).toEqual({ ...once, lastLoad: again });
});
