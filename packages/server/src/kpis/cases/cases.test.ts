import { kpis } from "@children-first/schema";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkChildLevel, readRecords } from "../../access/child-level.ts";
import { readConfig } from "../../config.ts";
import { createContext } from "../../context.ts";
import { type TestApi, testApi } from "../../testing/api.ts";
import { signedInAs } from "../../testing/test-issuer.ts";
import { viewerWith } from "../../access/viewer.ts";

let api: TestApi;
let database: Client;

/** Loads a file with data as of the last day of October 2023. */
const load = (name: string, ...lines: string[]) => api.loaded(name, "2023-10-31", ...lines);

// Due on the last known day, on the working day before, and on later days.
const courses = [
  "worker_id,course,due_on,attended_on,mandatory",
  "W1,Safeguarding,2023-10-02,2023-10-02,Yes",
  "W2,Safeguarding,2023-10-06,2023-10-10,Yes",
  "W3,Safeguarding,2023-10-27,,Yes",
  "W4,Safeguarding,2023-10-30,,Yes",
  "W5,Safeguarding,2023-11-05,,Yes",
  "W6,Safeguarding,2023-11-06,,Yes",
  "W7,Knots,2023-10-09,,No",
];
const workers = [
  "prof_professional_id,prof_professional_department",
  ...[1, 2, 3, 4, 5, 6, 7].map((each) => `W${each},${each % 2 === 1 ? "T1" : "T2"}`),
];

beforeAll(async () => {
  api = await testApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
  await load(
    "ssd_department.csv",
    "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
    "T1,Duty,S1,Assessment",
    "T2,West,S1,Assessment",
  );
  await load("ssd_professionals.csv", ...workers);
  await load("training.csv", ...courses);
});

afterAll(async () => {
  await database.end();
  await api.close();
});

const manager = { ...signedInAs("team-manager"), "x-purpose": "Case supervision" };
const cases = `query ($state: [CaseState!], $orgUnit: ID, $first: Int, $after: String) { kpi(id: "training-attendance") {
  cases(state: $state, orgUnit: $orgUnit, period: { grain: MONTH, start: "2023-10-01" }, first: $first, after: $after) {
    edges { cursor node { id subject team dueOn doneOn state daysLate orgUnit { name } kpi { id } } }
    pageInfo { hasNextPage endCursor } total { value status orgUnit { name } provenance { loads { file } } } } } }`;

test("the cases behind a figure, each with its state and how late it is, add up to the figure", async () => {
  const { data, errors, statements } = await api.ask(cases, {}, manager);
  expect(errors).toBeUndefined();
  const { edges, total } = data.kpi.cases;
  expect(total).toMatchObject({ value: 4, orgUnit: { name: "West Sussex" } });
  expect(total.provenance.loads.map(({ file }: { file: string }) => file)).toEqual([
    "training.csv",
    "ssd_professionals.csv",
  ]);
  expect(
    edges.map(
      ({ node: { subject, state, daysLate, orgUnit } }: any) => `${subject} ${state} ${daysLate} ${orgUnit.name}`,
    ),
  ).toEqual(["W1 MET 0 Duty", "W2 NOT_MET 2 West", "W3 OVERDUE 2 Duty", "W4 OVERDUE 1 West"]);
  const figure = `{ kpi(id: "training-attendance") { figure(period: { grain: MONTH, start: "2023-10-01" }) { value numerator denominator knownTo } } }`;
  expect((await api.ask(figure)).data.kpi.figure).toEqual({
    value: 25,
    numerator: 1,
    denominator: 4,
    knownTo: "2023-10-31",
  });
  const one = await api.ask(cases, { first: 1 }, manager);
  expect(one.statements).toBe(statements);
});

test("a figure that asks for time has both readings, with as many cases between them as are overdue and open", async () => {
  const { data, errors } = await api.ask(
    `{ kpi(id: "training-attendance") { figure(period: { grain: MONTH, start: "2023-10-01" }) { display status overdue readings { reading display numerator denominator } } }
       other: kpi(id: "cla-count") { rules { kind from to codes counts } figure { overdue readings { reading } } }
       clocked: kpi(id: "assessments-45-working-days") { rules { kind clock amount unit } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.kpi.figure).toEqual({
    display: "25.0%",
    status: "FINAL",
    overdue: 2,
    readings: [
      { reading: "ALL_DUE", display: "25.0%", numerator: 1, denominator: 4 },
      { reading: "COMPLETED", display: "50.0%", numerator: 1, denominator: 2 },
    ],
  });
  expect(data.other.figure).toEqual({ overdue: null, readings: [] });
  expect(data.other.rules).toEqual([
    { kind: "AGE", from: null, to: 17, codes: null, counts: null },
    { kind: "CODES", from: null, to: null, codes: ["X1"], counts: true },
    { kind: "CODES", from: null, to: null, codes: ["V3", "V4"], counts: false },
  ]);
  expect(data.clocked.rules).toEqual([
    { kind: "CLOCK", clock: "child-and-family-assessment", amount: 45, unit: "WORKING_DAYS" },
  ]);
});

test("pages follow one another without a gap; states and org units narrow them", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await api.ask(cases, { first: 1, after }, manager);
    const page: any = data.kpi.cases;
    seen.push(...page.edges.map(({ node }: any) => node.subject as string));
    expect(page.total.value).toBe(4);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toEqual(["W1", "W2", "W3", "W4"]);
  const subjects = async (variables: object, headers = manager) =>
    (await api.ask(cases, { ...variables }, headers)).data.kpi.cases.edges.map(({ node }: any) => node.subject);
  expect(await subjects({ state: ["OVERDUE"] })).toEqual(["W3", "W4"]);
  expect(await subjects({ orgUnit: "E10000032:T1" })).toEqual(["W1", "W3"]);
  // A team manager sees the cases of their team only.
  expect(await subjects({}, { ...manager, ...signedInAs("team-manager", "E10000032:T2") })).toEqual(["W2", "W4"]);
  const beyond = await api.ask(
    cases,
    { orgUnit: "E10000032:T1" },
    { ...manager, ...signedInAs("team-manager", "E10000032:T2") },
  );
  expect(beyond.errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
});

test("overdue cases come first if asked for, page by page, and each state has its number whatever is selected", async () => {
  const asked = `query ($state: [CaseState!], $after: String) { kpi(id: "training-attendance") { casesAbout
    cases(overdueFirst: true, state: $state, period: { grain: MONTH, start: "2023-10-01" }, first: 1, after: $after) {
      edges { node { subject } } pageInfo { hasNextPage endCursor } total { value } states { state cases } } } }`;
  const ask = async (variables: object) => {
    const { data, errors } = await api.ask(asked, { ...variables }, manager);
    expect(errors).toBeUndefined();
    expect(data.kpi.casesAbout).toBe("WORKER");
    return data.kpi.cases;
  };
  const inStates = expect.toSatisfy((states: { state: string; cases: number }[]) => {
    const numbers = Object.fromEntries(states.map(({ state, cases: number }) => [state, number]));
    expect(numbers).toEqual({ MET: 1, NOT_MET: 1, OVERDUE: 2 });
    return true;
  });
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await ask({ after });
    seen.push(...page.edges.map(({ node }: any) => node.subject as string));
    expect(page).toMatchObject({ total: { value: 4 }, states: inStates });
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
  }
  expect(seen).toEqual(["W3", "W4", "W1", "W2"]);
  expect(await ask({ state: ["OVERDUE"] })).toMatchObject({ total: { value: 2 }, states: inStates });
  expect(await ask({ state: ["EXEMPT"] })).toMatchObject({ edges: [], total: { value: 0 }, states: inStates });
});

test("the worklist: what is overdue first, then what falls due within so many days, and nothing that is done", async () => {
  const ask = async (days: number) => {
    const { data, errors } = await api.ask(
      `query ($days: Int!) { requiredActions(dueWithinDays: $days) { edges { node { subject dueOn state daysLate kpi { id } } } total { value } } }`,
      { days },
      manager,
    );
    expect(errors).toBeUndefined();
    return data.requiredActions;
  };
  const five = await ask(5);
  expect(five.total.value).toBe(3);
  expect(five.edges.map(({ node }: any) => `${node.subject} ${node.state} ${node.daysLate} ${node.kpi.id}`)).toEqual([
    "W3 OVERDUE 2 training-attendance",
    "W4 OVERDUE 1 training-attendance",
    "W5 DUE -3 training-attendance",
  ]);
  expect((await ask(6)).total.value).toBe(4);
  expect((await ask(0)).total.value).toBe(2);
});

test("without the role or a purpose nobody's record is given: by the field, and by the service where the field lets through", async () => {
  const code = async (headers: Record<string, string>) => {
    const { data, errors } = await api.ask(cases, {}, headers);
    return [errors?.[0]?.extensions["code"], errors?.[0]?.message, data];
  };
  expect(await code({ "x-purpose": "Audit" })).toEqual([
    "FORBIDDEN",
    expect.stringContaining("child-level access"),
    null,
  ]);
  const unsaid = ["PURPOSE_REQUIRED", expect.stringContaining("X-Purpose"), { kpi: null }];
  expect(await code(signedInAs("team-manager"))).toEqual(unsaid);
  expect(await code({ ...signedInAs("team-manager"), "x-purpose": "  " })).toEqual(unsaid);
  const wrong = await api.ask(cases, {}, signedInAs("child"));
  expect(wrong.errors?.[0]?.message).toBe("This account has a role that Children First does not know.");

  let read = false;
  const never = async () => {
    read = true;
    return [];
  };
  const context = createContext(
    {
      claiming: () => ({ query: never, transaction: (work) => work(never) }),
      fork: () => ({}) as never,
      whileDataStand: (_, work) => work(),
    },
    { authority: "E10000032", purposes: ["Audit"] },
    viewerWith({ id: "a", name: "Demo director", roles: ["director"], orgUnits: [] }, "E10000032"),
    { purpose: "Audit" },
  );
  await expect(readRecords(context, "test", never, () => ({ people: [], rows: 0 }))).rejects.toThrow(
    "child-level access",
  );
  expect(() => checkChildLevel(context)).toThrow("child-level access");
  expect(read).toBe(false);
});

test("the demo provider cannot be on in production", () => {
  expect(() => readConfig({ NODE_ENV: "production" })).toThrow("OIDC_ISSUER");
  expect(readConfig({ NODE_ENV: "demo" }).identity).toBeUndefined();
});

test("every record that is given is in the access log; nobody can change it, and no log means no data", async () => {
  const last = async () =>
    (await database.query("select *, access_log_break() as broken from access_log order by sequence desc limit 1"))
      .rows[0];
  const before = (await last()).sequence;
  await api.ask(cases, { first: 2 }, manager);
  expect(await last()).toMatchObject({
    sequence: String(Number(before) + 1),
    viewer: "Demo team manager",
    roles: ["TEAM_MANAGER"],
    purpose: "Case supervision",
    operation: "Kpi.cases training-attendance of E10000032, October 2023",
    records: 2,
    broken: null,
  });
  for (const change of ["update access_log set subjects = '{}'", "delete from access_log", "truncate access_log"])
    await expect(database.query(change)).rejects.toThrow("only ever added to");
  await database.query("begin; alter table access_log disable trigger access_log_only_grows");
  await database.query("update access_log set subjects = '{}' where sequence = 2");
  expect((await last()).broken).toBe("2");
  await database.query("rollback; begin; alter table access_log disable trigger access_log_only_grows");
  await database.query("delete from access_log where sequence = 1");
  expect((await last()).broken).toBe("1");
  await database.query("rollback");
  expect((await last()).broken).toBeNull();

  await database.query("alter table access_log rename to access_log_away");
  const { data, errors } = await api.ask(cases, {}, manager);
  await database.query("alter table access_log_away rename to access_log");
  expect(data).toEqual({ kpi: null });
  expect(errors?.[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
});

test("a KPI by its parts: org units of the day, and dimensions", async () => {
  const ask = async (unit: string | null) => {
    const { data, errors, statements } = await api.ask(
      `query ($unit: ID) { kpi(id: "training-attendance") { dimensions { id label values }
        byOrgUnit(orgUnit: $unit, period: { grain: MONTH, start: "2023-10-01" }) { display orgUnit { name } }
        breakdown(by: "course", orgUnit: $unit, period: { grain: MONTH, start: "2023-10-01" }) { key label figure { display denominator orgUnit { id } } } } }`,
      { unit },
    );
    expect(errors).toBeUndefined();
    return { ...data.kpi, statements };
  };
  const whole = await ask(null);
  expect(whole).toMatchObject({
    dimensions: [{ id: "course", label: "Course", values: [] }],
    byOrgUnit: [{ display: "25.0%", orgUnit: { name: "Assessment" } }],
  });
  const service = await ask("E10000032:S1");
  expect(service.byOrgUnit).toEqual([
    { display: "50.0%", orgUnit: { name: "Duty" } },
    { display: "0.0%", orgUnit: { name: "West" } },
  ]);
  expect(service.breakdown).toEqual([
    { key: "Knots", label: "Knots", figure: { display: "z", denominator: 0, orgUnit: { id: "E10000032:S1" } } },
    {
      key: "Safeguarding",
      label: "Safeguarding",
      figure: { display: "25.0%", denominator: 4, orgUnit: { id: "E10000032:S1" } },
    },
  ]);
  expect(service.statements - whole.statements).toBeLessThanOrEqual(1);
});

test("a load that corrects another: before it the figure is as it was to the digit, after it restated, and undone it is back", async () => {
  const question = `query ($asAt: DateTime) { kpi(id: "training-attendance") { figure(period: { grain: MONTH, start: "2023-10-01" }, asAt: $asAt) {
    value display status numerator denominator pending exempt restatedBy { id } restatements { display knownFrom load { id } } asFirstReported { value display } provenance { loads { id file } } } } }`;
  const figure = async (asAt: string | null = null) => (await api.ask(question, { asAt })).data.kpi.figure;
  const first = await figure();
  expect(first).toMatchObject({
    value: 25,
    status: "FINAL",
    restatedBy: null,
    restatements: [],
    asFirstReported: null,
  });
  const between = new Date().toISOString();
  const corrected = await load(
    "training.csv",
    ...courses.map((line) => line.replace("2023-10-27,,", "2023-10-27,2023-10-26,")),
  );
  // A load of another table did not restate it.
  await load("ssd_professionals.csv", ...workers, "W8,T1");
  const after = await figure();
  expect(after).toMatchObject({
    value: 50,
    status: "RESTATED",
    restatedBy: { id: String(corrected) },
    restatements: [{ display: "50.0%", load: { id: String(corrected) } }],
    asFirstReported: { value: 25, display: "25.0%" },
  });
  expect(after.provenance.loads.map(({ id }: { id: string }) => id)).toContain(String(corrected));
  expect(await figure(between)).toEqual(first);
  const [undone] = await api.etl("undo", String(corrected));
  expect(undone).toMatchObject({ status: "UNDONE" });
  const { provenance: _, restatements, ...back } = await figure();
  const { provenance: __, restatements: ___, ...original } = first;
  expect(back).toEqual(original);
  // Both changes are listed: the load's, and the undo's.
  expect(restatements).toMatchObject([
    { display: "50.0%", load: { id: String(corrected) } },
    { display: "25.0%", load: { id: String(corrected) } },
  ]);
  expect(await figure(between)).toEqual(first);
}, 120_000);

test("a scorecard of sixty KPIs and more over 13 months takes at most six statements", async () => {
  const { data, errors, statements } = await api.ask(
    `{ scorecard(period: { grain: MONTH, start: "2023-10-01" }) { label rows { kpi { id } figure { value status target { value } change { display } orgUnit { id } }
        trend { value status } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.scorecard.rows.length).toBeGreaterThan(0);
  expect(kpis.length).toBeGreaterThan(60);
  expect(statements).toBeLessThanOrEqual(6);
});
