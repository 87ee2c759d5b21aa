import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";

let api: TestApi;
let database: Client;

/** Loads a file with data as of the last day of October 2023. */
const load = async (name: string, ...lines: string[]) => String(await api.loaded(name, "2023-10-31", ...lines));

beforeAll(async () => {
  api = await testApi();
  database = new Client({ connectionString: api.databaseUrl });
  await database.connect();
  await load("ssd_professionals.csv", "prof_professional_id", "W1", "W2", "W3", "W4");
  // Two of four in September, three of four in October.
  await load(
    "training.csv",
    "worker_id,course,due_on,attended_on,mandatory",
    ...["09", "10"].flatMap((month) => [
      `W1,First ${month},2023-${month}-05,2023-${month}-02,Yes`,
      `W2,First ${month},2023-${month}-05,2023-${month}-02,Yes`,
      `W3,First ${month},2023-${month}-05,${month === "10" ? "2023-10-02" : ""},Yes`,
      `W4,First ${month},2023-${month}-05,,Yes`,
    ]),
  );
});

afterAll(async () => {
  await database.end();
  await api.close();
});

const lead = signedInAs("performance-lead");
const kpi = "training-attendance";
const mutation = `mutation ($input: SetKpiTargetInput!) { setKpiTarget(input: $input) { id
  targets { stands target { from display setBy reason } } figure(period: { grain: MONTH, start: "2023-10-01" }) { rag } } }`;

interface Decision {
  kpi?: string;
  from: string;
  value: number;
  amberWithin?: number;
  minimumDenominator?: number;
  reason?: string;
  source?: string;
  changesPast?: boolean;
}

async function set(decision: Decision, headers: Record<string, string> = lead) {
  const input = { kpi, amberWithin: 5, minimumDenominator: 0, reason: "A test", ...decision };
  return api.ask(mutation, { input }, headers);
}

async function colours(asAt: string | null = null): Promise<string> {
  const { data, errors } = await api.ask(
    `query ($asAt: DateTime) { kpi(id: "${kpi}") { series(grain: MONTH, from: "2023-09-01", to: "2023-10-31", asAt: $asAt) { rag } } }`,
    { asAt },
  );
  expect(errors).toBeUndefined();
  return data.kpi.series.map(({ rag }: { rag: string }) => rag).join(" ");
}

const history = async () =>
  (
    await api.ask(
      `{ kpi(id: "${kpi}") { targets { until stands replacedAt target { from display origin setBy setAt reason source amberWithin minimumDenominator load { file } } } } }`,
    )
  ).data.kpi.targets;

test("a target counts for periods that end on its day or later; corrected, each moment keeps the colour it had", async () => {
  expect(await colours()).toBe("GREY GREY");
  const untouched = new Date().toISOString();
  const { data, errors } = await set({ from: "2023-10-31", value: 90, changesPast: true, source: "Cabinet, October" });
  expect(errors).toBeUndefined();
  expect(data.setKpiTarget.figure.rag).toBe("RED");
  expect(await colours()).toBe("GREY RED");

  // A target for next year changes nothing, nor does one from the day after the period's end.
  const version = async () => (await api.ask("{ dataVersion }")).data.dataVersion as string;
  const before = await version();
  const next = `${new Date().getUTCFullYear() + 1}-04-01`;
  await set({ from: next, value: 95 });
  await set({ from: "2023-11-01", value: 10, changesPast: true });
  expect(await colours()).toBe("GREY RED");
  expect(Number(await version())).toBe(Number(before) + 2);

  const between = new Date().toISOString();
  await set({ from: "2023-10-31", value: 75, changesPast: true, reason: "The paper said 75" });
  expect(await colours()).toBe("GREY GREEN");
  expect(await colours(between)).toBe("GREY RED");
  expect(await colours(untouched)).toBe("GREY GREY");
  await set({ from: "2023-09-01", value: 52, amberWithin: 2, minimumDenominator: 4, changesPast: true });
  expect(await colours()).toBe("AMBER GREEN");
  await set({ from: "2023-09-01", value: 52, amberWithin: 2, minimumDenominator: 5, changesPast: true });
  expect(await colours()).toBe("GREY GREEN");

  const entries = await history();
  expect(
    entries.map(({ until, stands, target }: any) => `${target.from} ${target.display} ${until} ${stands}`),
  ).toEqual([
    `${next} 95.0% null true`,
    `2023-11-01 10.0% ${new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10)} true`,
    "2023-10-31 75.0% 2023-10-31 true",
    "2023-10-31 90.0% null false",
    "2023-09-01 52.0% 2023-10-30 true",
    "2023-09-01 52.0% null false",
  ]);
  expect(entries[2].target).toMatchObject({
    origin: "DECISION",
    setBy: "Demo performance lead",
    reason: "The paper said 75",
    source: null,
    load: null,
  });
  expect(entries[3].replacedAt).toBe(entries[2].target.setAt);

  // Each withdrawal brings back the target before it.
  const withdraw = (from: string) =>
    api.ask(
      `mutation ($input: WithdrawKpiTargetInput!) { withdrawKpiTarget(input: $input) { targets { stands } } }`,
      { input: { kpi, from, reason: "Not agreed", changesPast: true } },
      lead,
    );
  expect((await withdraw("2023-10-31")).errors).toBeUndefined();
  expect(await colours()).toBe("GREY GREY");
  const again = await withdraw("2023-10-31");
  expect(again.errors?.[0]?.message).toBe(
    `input.from: a day that a target was decided for: 2023-09-01, 2023-11-01, ${next}.`,
  );
  await withdraw("2023-09-01");
  await withdraw("2023-11-01");
  await withdraw(next);
  expect((await history()).every(({ stands }: { stands: boolean }) => !stands)).toBe(true);
});

test("the improvement plan's targets win over the definition, decisions over the plan; an undo takes the plan back out", async () => {
  const asked = `{ kpi(id: "iha-20-working-days") { figure(period: { grain: MONTH, start: "2023-07-01" }) { target { display origin source load { id file } } }
    targets { until target { origin from } } } }`;
  const target = async () => (await api.ask(asked)).data.kpi.figure.target;
  expect(await target()).toMatchObject({ display: "100.0%", origin: "DEFINITION", load: null });
  const plan = await load(
    "kpi_targets.csv",
    "kpi_id,from,target,amber_within,minimum_denominator,source",
    "iha-20-working-days,2023-04-01,80,,,Improvement plan",
    "cla-count,2023-04-01,900,5,,A context measure",
  );
  expect(await target()).toMatchObject({
    display: "80.0%",
    origin: "IMPROVEMENT_PLAN",
    source: "Improvement plan",
    load: { id: plan, file: "kpi_targets.csv" },
  });
  expect((await api.ask(asked)).data.kpi.targets).toEqual([
    { until: null, target: { origin: "IMPROVEMENT_PLAN", from: "2023-04-01" } },
    { until: "2023-03-31", target: { origin: "DEFINITION", from: "2015-04-01" } },
  ]);
  await set({ kpi: "iha-20-working-days", from: "2023-04-01", value: 85, changesPast: true });
  expect(await target()).toMatchObject({ display: "85.0%", origin: "DECISION", load: null });
  await api.etl("undo", plan);
  expect(await target()).toMatchObject({ display: "85.0%", origin: "DECISION" });
  const context = await api.ask(`{ kpi(id: "cla-count") { targets { stands } } }`);
  expect(context.data.kpi.targets).toEqual([]);
});

test.each<[string, Partial<Decision>, string, string]>([
  ["an unknown KPI", { kpi: "no-such" }, "input.kpi", "see kpis"],
  ["a context measure", { kpi: "cla-count", value: 900 }, "input.kpi", "never judged"],
  ["a percentage of 140", { value: 140 }, "input.value", "from 0 to 100"],
  ["a percentage below none", { value: -1 }, "input.value", "from 0 to 100"],
  ["half a child", { kpi: "unlawful-placements", value: 0.5 }, "input.value", "a whole number"],
  ["a tolerance below none", { amberWithin: -1 }, "input.amberWithin", "from 0 to 100"],
  ["fewer cases than none", { minimumDenominator: -1 }, "input.minimumDenominator", "0 or more"],
  ["no reason", { reason: "  " }, "input.reason", "say why"],
  ["a reason that is a paper", { reason: "x".repeat(501) }, "input.reason", "at most 500"],
  ["a source that is a paper", { source: "x".repeat(501) }, "input.source", "at most 500"],
  ["a day in a month that is over", { from: "2023-10-31" }, "input.from", "changesPast: true"],
  ["a slip of the pen", { from: "2206-04-01" }, "input.from", "a day from 2000-01-01 to"],
])("a decision is refused for %s, and told what is allowed", async (_, wrong, argument, allowed) => {
  const before = await history();
  const { errors } = await set({ from: `${new Date().getUTCFullYear() + 1}-04-01`, value: 90, ...wrong });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  expect(errors![0]!.message).toContain(allowed);
  expect(await history()).toEqual(before);
});

test("only a performance lead of the whole authority decides; nobody changes what was decided, and the access log tells", async () => {
  const refused = async (headers: Record<string, string>) => {
    const { data, errors } = await set({ from: "2099-04-01", value: 90 }, headers);
    expect(data).toBeNull();
    return errors?.[0]?.extensions["code"];
  };
  expect(await refused({})).toBe("FORBIDDEN");
  expect(await refused({ ...signedInAs("team-manager"), "x-purpose": "Case review" })).toBe("FORBIDDEN");
  expect(await refused(signedInAs("performance-lead", "E10000032:T1"))).toBe("FORBIDDEN");

  const from = `${new Date().getUTCFullYear() + 2}-04-01`;
  expect((await set({ from, value: 91, reason: "Agreed by the board" })).errors).toBeUndefined();
  const { rows } = await database.query("select * from access_log order by sequence desc limit 1");
  expect(rows[0]).toMatchObject({
    viewer: "Demo performance lead",
    roles: ["PERFORMANCE_LEAD"],
    purpose: "Agreed by the board",
    operation: `setKpiTarget ${kpi} from ${from}: 91, amber within 5, judged from 0 cases`,
    subjects: [],
  });
  const named = `{ kpi(id: "${kpi}") { targets { target { setBy reason display } } } }`;
  const toPartner = await api.ask(named, {}, signedInAs("partner"));
  expect(toPartner.data.kpi.targets[0].target).toEqual({ setBy: null, reason: null, display: "91.0%" });

  for (const change of [
    "update target_decision set value = 1",
    "delete from target_decision",
    "truncate target_decision",
  ])
    await expect(database.query(change)).rejects.toThrow("only ever added to");

  await database.query("alter table access_log rename to access_log_away");
  const unlogged = await set({ from, value: 92 });
  await database.query("alter table access_log_away rename to access_log");
  expect(unlogged.errors?.[0]?.extensions["code"]).toBe("INTERNAL_SERVER_ERROR");
  expect((await history())[0].target.display).toBe("91.0%");
});
