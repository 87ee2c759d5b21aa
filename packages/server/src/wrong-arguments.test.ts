import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getNamedType, isEnumType, isLeafType, isObjectType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSchema } from "./schema.ts";
import { type TestApi, testApi } from "./testing/api.ts";
import { roleAsking } from "./testing/role-asking.ts";
import { signedInAs } from "./testing/test-issuer.ts";

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(path.join(tmpdir(), "server-test-"));
  const etl = path.resolve(import.meta.dirname, "../../etl");
  const training = path.join(folder, "training-2023-10-31.csv");
  await writeFile(training, "worker_id,course,due_on,attended_on,mandatory\nW1,First,2023-10-05,2023-10-02,Yes\n");
  const standards = path.join(folder, "audit_standards.csv");
  await writeFile(standards, "standard_id,text,practice_area,asked_from\nS1,Seen alone,Assessment,2021-04-01\n");
  await api.load(path.join(etl, "reference"), path.join(etl, "published/kpi-values.csv"), training, standards);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const kpi = "training-attendance";

/** A field with arguments: the query around it, and correct arguments. */
interface Way {
  readonly to: (field: string) => string;
  readonly right?: Readonly<Record<string, string>>;
}
const root = (field: string) => field;
const ofKpi = (field: string) => `kpi(id: "${kpi}") { ${field} }`;
const ofCohort = (field: string) => `childrenWeCareFor(on: "2023-10-15") { ${field} }`;
const months = { grain: "MONTH", from: '"2023-04-01"', to: '"2023-06-01"' };

/** Every field with arguments that can be wrong. */
const ways: Readonly<Record<string, Way>> = {
  "Area.statisticalNeighbours": { to: (field) => `area(id: "E10000032") { ${field} }` },
  "CareCohort.children": { to: ofCohort },
  "CareCohort.flow": { to: ofCohort },
  "Dataset.observations": {
    to: (field) => `dataset(id: "kpi-values") { ${field} }`,
    right: { measure: '"value"' },
  },
  "Figure.benchmarks": { to: (field) => `kpi(id: "re-referrals-12-months") { figure { ${field} } }` },
  "Kpi.breakdown": { to: ofKpi, right: { by: '"course"' } },
  "Kpi.byOrgUnit": { to: ofKpi },
  "Kpi.cases": { to: ofKpi },
  "Kpi.explanation": { to: ofKpi, right: { by: '"course"' } },
  "Kpi.figure": { to: ofKpi },
  "Kpi.periods": { to: ofKpi },
  "Kpi.ranking": { to: ofKpi },
  "Kpi.series": { to: ofKpi, right: months },
  "Kpi.seriesBy": { to: ofKpi, right: { by: '"course"', ...months } },
  "Kpi.siblingGroups": { to: ofKpi },
  "Load.refusals": { to: (field) => `load(id: "1") { ${field} }` },
  "Load.unreadCells": { to: (field) => `load(id: "1") { ${field} }` },
  "Mutation.breakGlass": { to: root },
  "Mutation.rebaseKpi": { to: root },
  "Mutation.reviewBreakGlass": { to: root, right: { id: '"1"', review: '"Seen in a test"' } },
  "Mutation.setKpiTarget": { to: root },
  "Mutation.withdrawKpiRebasing": { to: root },
  "Mutation.withdrawKpiTarget": { to: root },
  "PracticeStandard.figure": { to: (field) => `practiceStandards { ${field} }` },
  "PracticeStandard.series": { to: (field) => `practiceStandards { ${field} }`, right: months },
  "Query.accessLog": { to: root, right: { from: '"2023-04-01"', to: '"2023-06-01"' } },
  "Query.areas": { to: root },
  "Query.auditSummary": { to: root, right: months },
  "Query.childrenWeCareFor": { to: root },
  "Query.fostering": { to: root },
  "Query.kpis": { to: root },
  "Query.loads": { to: root },
  "Query.moderationShift": { to: root, right: months },
  "Query.practiceAreas": { to: root },
  "Query.requiredActions": { to: root },
  "Query.scorecard": { to: root },
  "Query.workforce": { to: root },
};

/** Wrong arguments, and the error that is expected. */
type Wrong = readonly [args: Readonly<Record<string, string>>, allowed: string];

/** Wrong values of an argument name, the same in every field. */
const everywhere: Readonly<Record<string, Wrong>> = {
  period: [{ period: '{ grain: QUARTER, start: "2023-05-01" }' }, "1 April, 1 July"],
  orgUnit: [{ orgUnit: '"nowhere"' }, "E10000032 or of a unit below; see orgUnits"],
  area: [{ area: '"X1"' }, "the ONS code of an area"],
  from: [{ from: '"2023-07-01"' }, "must not be after to"],
  to: [{ to: '"2099-01-01"' }, "at most 240 periods"],
  first: [{ first: "10000" }, "1 to 1000"],
  after: [{ after: '"!"' }, "a cursor from an earlier page"],
  version: [{ version: "9" }, "1; see versions"],
  modelYear: [{ modelYear: "1999" }, "2025 and 2021"],
};

/** Wrong values of one argument of one field. */
const here: Readonly<Record<string, Wrong>> = {
  "CareCohort.flow(from)": [{ from: '"2023-10-16"' }, "a day up to 2023-10-15"],
  "Dataset.observations(measure)": [{ measure: '"x"' }, "one of value"],
  "Dataset.observations(where)": [{ where: '[{ filter: "kpi", option: "no" }]' }, "one of"],
  "Dataset.observations(areas)": [{ areas: '["X1"]' }, "ONS codes of areas"],
  "Dataset.observations(from)": [{ from: '"2024"', to: '"2023"' }, "must not be after to"],
  "Dataset.observations(to)": [{ from: '"2024"', to: '"2023"' }, "must not be after to"],
  "Kpi.breakdown(by)": [{ by: '"colour"' }, "one of course"],
  "Kpi.breakdown(asAt)": [{ asAt: '"2023-01-01T00:00:00Z"' }, "leave it out"],
  "Kpi.explanation(by)": [{ by: '"colour"' }, "one of course"],
  "Kpi.explanation(comparedWith)": [{ comparedWith: '{ grain: QUARTER, start: "2023-04-01" }' }, "of the same length"],
  "Kpi.seriesBy(by)": [{ by: '"colour"' }, "one of course"],
  "Mutation.breakGlass(reason)": [{ reason: '"why"' }, "10 to 500 characters"],
  "Mutation.reviewBreakGlass(id)": [{ id: '"x"' }, "waits for a review"],
  "Mutation.reviewBreakGlass(review)": [{ review: '"well"' }, "10 to 500 characters"],
  "Mutation.rebaseKpi(input)": [
    { input: `{ kpi: "${kpi}", from: "2206-04-01", reason: "A test" }` },
    "what has changed already",
  ],
  "Mutation.setKpiTarget(input)": [
    {
      input: `{ kpi: "${kpi}", from: "2023-10-01", value: 140, amberWithin: 5, minimumDenominator: 0, reason: "A test" }`,
    },
    "from 0 to 100",
  ],
  "Mutation.withdrawKpiTarget(input)": [
    { input: `{ kpi: "${kpi}", from: "2023-10-01", reason: "A test", changesPast: true }` },
    "no target was decided",
  ],
  "Mutation.withdrawKpiRebasing(input)": [
    { input: `{ kpi: "${kpi}", from: "2023-10-01", reason: "A test" }` },
    "has no rebasing",
  ],
  "Query.accessLog(to)": [{ to: '"2023-01-01"' }, "must not be after to"],
  "Query.areas(ids)": [{ ids: '["E10000032", "X1"]' }, "ONS codes of areas"],
  "Query.childrenWeCareFor(on)": [{ on: '"2099-01-01"' }, "a day up to"],
  "Query.childrenWeCareFor(where)": [{ where: '{ legalStatuses: ["V4"] }' }, "V3 and V4 are not counted"],
  "Query.kpis(practiceArea)": [{ practiceArea: '"none"' }, "see practiceAreas"],
  "Query.loads(loader)": [{ loader: '"none"' }, "see feeds"],
  "Query.practiceAreas(plan)": [{ plan: '"none"' }, "no plan is loaded"],
  "Query.requiredActions(kpis)": [{ kpis: '["cla-count"]' }, kpi],
  "Query.requiredActions(dueWithinDays)": [{ dueWithinDays: "-1" }, "to 366 days"],
  "Query.scorecard(board)": [{ board: '"x"' }, "one of all, audits"],
};

/** Arguments that cannot be wrong: an unknown id gives null, an unknown group no refusals, and a day what is known of it. */
const anything = new Set([
  "Kpi.cases(overdueFirst)",
  "Load.refusals(group)",
  "Query.accessLog(child)",
  "Query.accessLog(reader)",
  "Query.area(id)",
  "Query.brokenGlass(waiting)",
  "Query.child(reference)",
  "Query.dataset(id)",
  "Query.kpi(id)",
  "Query.load(id)",
  "Query.orgUnit(id)",
  "Query.workforce(on)",
]);

/** The headers of whoever asks for an argument. */
function askerOf(place: string) {
  const role = roleAsking(place.split("(")[0]!);
  return { ...signedInAs(role), "x-purpose": "Case review" };
}

const fields = Object.values(createSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__"))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));

const cases = fields.flatMap(({ name, field }) =>
  field.args.flatMap((argument) => {
    const place = `${name}(${argument.name})`;
    const { name: type } = getNamedType(argument.type);
    // GraphQL itself refuses a word that is not in an enum, and any moment is allowed.
    const bySchema = isEnumType(getNamedType(argument.type)) || type === "DateTime";
    if (anything.has(place) || (bySchema && here[place] === undefined)) return [];
    const wrong = here[place] ?? everywhere[argument.name];
    return [{ place, field, way: ways[name], wrong }];
  }),
);

test("every argument that can be wrong has been tried", () => {
  expect(cases.filter(({ way, wrong }) => way === undefined || wrong === undefined).map(({ place }) => place)).toEqual(
    [],
  );
  const places = new Set(fields.flatMap(({ name, field }) => field.args.map((each) => `${name}(${each.name})`)));
  expect([...Object.keys(here), ...anything].filter((place) => !places.has(place))).toEqual([]);
});

test.each(cases)(
  "$place: what is asked wrongly has a code and is told what is allowed",
  async ({ place, field, way, wrong }) => {
    const [args, allowed] = wrong!;
    const all = Object.entries({ ...way!.right, ...args }).map(([name, value]) => `${name}: ${value}`);
    const answer = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
    const asked = way!.to(`${field.name}(${all.join(", ")})${answer}`);
    const decides = place.startsWith("Mutation.");
    const { errors } = await api.ask(`${decides ? "mutation " : ""}{ ${asked} }`, {}, askerOf(place));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(allowed),
      extensions: { code: "BAD_USER_INPUT" },
    });
  },
);

/** Texts that mean something to a database, a file system, a template or a program. */
const hostileTexts = [
  "' or '1'='1",
  '"; drop table load; --',
  "1); select pg_sleep(9); --",
  "%_%",
  "\u0000",
  "E10000032\u0000",
  "../../../etc/passwd",
  "${7*7}{{7*7}}",
  '{"$ne":null}',
  "__proto__",
  "constructor",
  "\u202e\u200b\ufeff",
  "1e999",
  "-1",
  "A".repeat(5_000),
  Buffer.from("1 or 1=1").toString("base64url"),
  Buffer.from("999999999999999.999999999999999").toString("base64url"),
  Buffer.from('["__proto__"]').toString("base64url"),
  Buffer.from('["\u0000","\u0000","\u0000","\u0000"]').toString("base64url"),
  Buffer.from('[["2023-01-01"],{},null]').toString("base64url"),
];

/** How a text gets into an argument that is an object. */
const textsWithin: Readonly<Record<string, (text: string) => string>> = {
  "Dataset.observations(where)": (text) => `[{ filter: ${text}, option: ${text} }]`,
  "Load.refusals(group)": (text) => `{ code: ${text}, column: ${text} }`,
  "Mutation.setKpiTarget(input)": (text) =>
    `{ kpi: ${text}, from: "2030-04-01", value: 9, amberWithin: 1, minimumDenominator: 0, reason: ${text} }`,
  "Mutation.withdrawKpiTarget(input)": (text) => `{ kpi: ${text}, from: "2030-04-01", reason: ${text} }`,
  "Query.childrenWeCareFor(where)": (text) => `{ legalStatuses: [${text}] }`,
};

const textPlaces = fields.flatMap(({ name, field }) =>
  field.args.flatMap((argument) => {
    const place = `${name}(${argument.name})`;
    const isText = ["ID", "String"].includes(getNamedType(argument.type).name);
    const isList = String(argument.type).startsWith("[");
    const write = textsWithin[place] ?? (isText ? (text: string) => (isList ? `[${text}]` : text) : undefined);
    const way = ways[name] ?? { to: root };
    return write === undefined ? [] : [{ place, field, argument: argument.name, way, write }];
  }),
);

test.each(textPlaces)(
  "$place: no text does harm, and none comes back",
  async ({ place, field, argument, way, write }) => {
    for (const text of hostileTexts) {
      const args = Object.entries({ ...way.right, [argument]: write(JSON.stringify(text)) });
      const all = args.map(([name, value]) => `${name}: ${value}`).join(", ");
      const answer = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
      const decides = place.startsWith("Mutation.");
      const query = `${decides ? "mutation " : ""}{ ${way.to(`${field.name}(${all})${answer}`)} }`;
      const { errors = [] } = await api.ask(query, {}, askerOf(place));
      expect(
        errors.filter(({ extensions }) => extensions["code"] !== "BAD_USER_INPUT"),
        text,
      ).toEqual([]);
      expect(text.length > 8 && JSON.stringify(errors).includes(text), text).toBe(false);
    }
  },
);
