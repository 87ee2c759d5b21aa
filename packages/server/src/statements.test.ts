import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSchema } from "./schema.ts";
import { type TestApi, testApi } from "./testing/api.ts";
import { roleAsking } from "./testing/role-asking.ts";
import { signedInAs } from "./testing/test-issuer.ts";

const etl = path.resolve(import.meta.dirname, "../../etl");
let folder: string;
/** The platform over a small authority with few published rows, and over a larger one with more. */
let few: TestApi;
let many: TestApi;

async function fill(api: TestApi, children: number, published: readonly string[]) {
  const extracts = path.join(folder, String(children));
  await api.etl("demo", "--children", String(children), "--years", "2", "--seed", "7", "--out", extracts);
  await api.load(path.join(etl, "reference"), ...published, "--count-last");
  await api.load(extracts, "--count-last", "--as-at", "2026-10-31");
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  [few, many] = [await testApi(), await testApi()];
  await fill(few, 12, [path.join(etl, "published/cla_number_and_rate_per_10k_children.csv")]);
  await fill(many, 40, [path.join(etl, "published")]);
}, 240_000);
afterAll(async () => {
  await few.close();
  await many.close();
  await rm(folder, { recursive: true, force: true });
});

const figure = "{ value orgUnit { id } target { value } change { display } provenance { loads { id } } }";
const since = `${new Date().getUTCFullYear() - 1}-04-01`;
const today = new Date().toISOString().slice(0, 10);
const spell = `grain: MONTH, from: "${since}", to: "${today}"`;
const child = "{ reference team { name } episodes { startedOn } actions { state } }";
const next = `${new Date().getUTCFullYear() + 1}-04-01`;

/**
 * A query for every root field, the most statements it may take, and whether it returns more rows from the larger authority.
 *
 * A new field is a line here. Cases take one statement that checks for linked identifiers: here in each request, in a server
 * once for each version of the data.
 */
const day = `from: "${today}", to: "${today}"`;
const questions: Readonly<Record<string, readonly [question: string, atMost: number, grows: boolean]>> = {
  accessLog: [`accessLog(${day}) { edges { node { reader orgUnit { name } } } }`, 2, false],
  accessLogCheck: ["accessLogCheck { broken }", 1, false],
  area: [`area(id: "E10000032") { name statisticalNeighbours { name } }`, 3, false],
  areas: ["areas { name region { name } }", 2, false],
  auditSummary: [`auditSummary(${spell}) { good ${figure} }`, 7, false],
  breakGlass: [`breakGlass(reason: "Asked for in a test") { id }`, 5, false],
  brokenGlass: ["brokenGlass { id }", 1, false],
  childrenWeCareFor: [
    `childrenWeCareFor { count ${figure} breakdown(by: LEGAL_STATUS) { figure { value } } flow(from: "${since}") { started { value } }
       children(first: 1000) { edges { node ${child} } total { value } } }`,
    16,
    true,
  ],
  child: [`child(reference: "C1") ${child}`, 12, false],
  dataNotice: ["dataNotice", 1, false],
  dataVersion: ["dataVersion", 1, false],
  dataset: [
    `dataset(id: "cla_number_and_rate_per_10k_children") { id observations(measure: "children_count", first: 1000) { edges { node { area { name } } } } }`,
    5,
    false,
  ],
  datasets: ["datasets { id measures { id } filters { id } }", 3, true],
  feeds: ["feeds { loader state lastLoad { file } kpis { id } }", 3, false],
  fostering: [
    `fostering { utilisation ${figure} pipeline { figure { value } } fosteringForAdoption { figure { value } } }`,
    9,
    false,
  ],
  kpi: [
    `kpi(id: "cla-count") { figure ${figure} rebasings { from } restated: figure { restatements { load { id } } } siblingGroups { families } byOrgUnit { value } versions { version } seriesBy(by: "age-band", ${spell}) { key figures { value signal { cause } } } explanation(by: "age-band") { key difference } targets { target { load { id } } } cases(first: 1000) { edges { node { id orgUnit { id } } } } }`,
    18,
    true,
  ],
  kpis: [
    `kpis { id figure ${figure} series(grain: MONTH, from: "${since}", to: "${today}") { value } targets { target { value } } practiceArea { id } }`,
    7,
    true,
  ],
  load: [`load(id: "1") { file refusals { edges { node { row } } } findings { message } kpis { id } }`, 4, false],
  loading: ["loading { files filesLoaded message }", 1, false],
  loads: [
    "loads(first: 1000) { edges { node { file refusalGroups { code } findings { message } kpis { id } } } }",
    4,
    true,
  ],
  moderationShift: [`moderationShift(${spell}) { raised ${figure} moves { audits } }`, 7, false],
  orgUnit: [`orgUnit(id: "E10000032") { name parent { id } children { id children { id } } }`, 4, false],
  orgUnits: ["orgUnits { name parent { id } children { id children { id } } }", 4, false],
  practiceAreas: ["practiceAreas { title kpis { id } actions { status } }", 2, false],
  practiceStandards: [`practiceStandards { id figure ${figure} series(${spell}) { value } }`, 9, false],
  rebaseKpi: [
    `rebaseKpi(input: { kpi: "rhi-72-hours", from: "2024-04-01", reason: "A test" }) { rebasings { stands } }`,
    3,
    false,
  ],
  requiredActions: [
    `requiredActions(first: 1000) { edges { node { id orgUnit { name } kpi { id } } } total ${figure} }`,
    7,
    true,
  ],
  reviewBreakGlass: [`reviewBreakGlass(id: "1", review: "Seen in a test") { review }`, 2, false],
  scorecard: [
    `scorecard { rows { figure { value target { value } change { display } orgUnit { id } signal { cause } } trend { value signal { cause } } } }`,
    5,
    true,
  ],
  scorecardPeriods: ["scorecardPeriods { label }", 3, true],
  setKpiTarget: [
    `setKpiTarget(input: { kpi: "rhi-72-hours", from: "${next}", value: 90, amberWithin: 5, minimumDenominator: 5, reason: "A test" }) { targets { stands } }`,
    3,
    false,
  ],
  viewer: ["viewer { name orgUnits { id } }", 1, false],
  withdrawKpiTarget: [
    `withdrawKpiTarget(input: { kpi: "rhi-72-hours", from: "${next}", reason: "A test" }) { targets { stands } }`,
    4,
    false,
  ],
  withdrawKpiRebasing: [
    `withdrawKpiRebasing(input: { kpi: "rhi-72-hours", from: "2024-04-01", reason: "A test" }) { rebasings { stands } }`,
    4,
    false,
  ],
  workforce: [
    `workforce { fte ${figure} vacancyRate { value } breakdown(by: TEAM) { figure { value } } caseloads { figure { value } } }`,
    9,
    false,
  ],
};

const [queries, mutations] = [createSchema().getQueryType()!, createSchema().getMutationType()!].map((type) =>
  Object.keys(type.getFields()),
);

/** The number of entries in all lists of a response. */
function rowsIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce<number>((total, each) => total + 1 + rowsIn(each), 0);
  if (typeof answer !== "object" || answer === null) return 0;
  return Object.values(answer).reduce<number>((total, each) => total + rowsIn(each), 0);
}

test("every root field is asked about", () => {
  expect(Object.keys(questions).toSorted()).toEqual([...queries!, ...mutations!].toSorted());
});

test.each(Object.entries(questions))(
  "%s takes as many statements for many rows as for few",
  async (field, [question, atMost, grows]) => {
    const decides = mutations!.includes(field);
    const role = roleAsking(`${decides ? "Mutation" : "Query"}.${field}`);
    const headers = { ...signedInAs(role), "x-purpose": "Case review" };
    const ask = async (api: TestApi) => {
      const { data, errors, statements } = await api.ask(`${decides ? "mutation " : ""}{ ${question} }`, {}, headers);
      expect(errors).toBeUndefined();
      return { statements, rows: rowsIn(data) };
    };
    const [small, large] = [await ask(few), await ask(many)];
    // What the entity manager sends is counted too, so no field takes none.
    expect(small.statements).toBeGreaterThan(0);
    expect(large.statements).toBeLessThanOrEqual(atMost);
    expect(large.statements).toBe(small.statements);
    expect(large.rows).toBeGreaterThanOrEqual(small.rows + (grows ? 1 : 0));
  },
);
