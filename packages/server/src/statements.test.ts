import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSchema } from "./schema.ts";
import { type TestApi, testApi } from "./testing/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  const etl = path.resolve(import.meta.dirname, "../../etl");
  await api.load(path.join(etl, "reference"), path.join(etl, "published"));
}, 120_000);
afterAll(() => api.close());

const figure = "{ value orgUnit { id } target { value } change { display } provenance { loads { id } } }";

/** A question for every root field, and the most statements it may take, with all that is published loaded. A new field is a line here. */
const questions: Readonly<Record<string, readonly [question: string, atMost: number]>> = {
  area: [`area(id: "E10000032") { name }`, 1],
  areas: ["areas { name region { name } }", 2],
  auditSummary: [`auditSummary(grain: MONTH, from: "2023-04-01", to: "2023-09-01") { good ${figure} }`, 8],
  dataNotice: ["dataNotice", 1],
  dataVersion: ["dataVersion", 1],
  dataset: [`dataset(id: "x") { id }`, 1],
  datasets: ["datasets { id measures { id } filters { id } }", 4],
  feeds: ["feeds { loader state lastLoad { file } }", 2],
  fostering: [`fostering { utilisation ${figure} pipeline { figure { value } } }`, 9],
  kpi: [`kpi(id: "cla-count") { figure ${figure} byOrgUnit { value } }`, 9],
  kpis: [`kpis { id figure ${figure} }`, 7],
  load: [`load(id: "1") { file }`, 1],
  loads: ["loads { edges { node { file refusalGroups { code } kpis { id } } } }", 2],
  moderationShift: [`moderationShift(grain: MONTH, from: "2023-04-01", to: "2023-09-01") { raised ${figure} }`, 8],
  orgUnit: [`orgUnit(id: "E10000032") { name parent { id } children { id } }`, 3],
  orgUnits: ["orgUnits { name parent { id } children { id } }", 3],
  practiceStandards: [`practiceStandards { id figure ${figure} }`, 8],
  requiredActions: [`requiredActions { edges { node { id orgUnit { name } } } total ${figure} }`, 6],
  scorecard: [`scorecard { rows { figure ${figure} trend { value } } }`, 8],
  scorecardPeriods: ["scorecardPeriods { label }", 3],
  viewer: ["viewer { name orgUnits { id } }", 1],
  workforce: [`workforce { fte ${figure} vacancyRate { value } }`, 8],
};

test("every root field has a number of statements that it keeps to", async () => {
  const fields = Object.keys(createSchema().getQueryType()!.getFields());
  // Counted where they are tested, over facts of their own.
  const elsewhere = ["childrenWeCareFor", "practiceAreas"];
  expect(fields.filter((field) => !(field in questions) && !elsewhere.includes(field))).toEqual([]);
  const headers = { "x-demo-role": "team-manager", "x-purpose": "A test" };
  for (const [field, [question, atMost]] of Object.entries(questions)) {
    const { errors, statements } = await api.ask(`{ ${question} }`, {}, headers);
    expect(errors, field).toBeUndefined();
    expect(statements, field).toBeLessThanOrEqual(atMost);
  }
});
