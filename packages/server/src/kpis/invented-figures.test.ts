import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const published = path.resolve(import.meta.dirname, "../../../etl/published");
let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

const header = "complaint_id,received_on,service,team,due_on,replied_on,stage,kind";
const complaint = (id: string) => `${id},2024-01-02,Duty,Duty,2024-02-02,2024-01-20,1,Complaint`;

async function load(name: string, lines: readonly string[], ...flags: string[]): Promise<void> {
  const report = await api.extract(name, "2024-03-31", lines, ...flags);
  expect(report, JSON.stringify(report)).toMatchObject({ status: "LOADED" });
}

const january = '{ grain: MONTH, start: "2024-01-01" }';

/** The figure of complaints in January 2024, and whether it is invented: as a figure, in a series, a slice and a scorecard. */
async function complaints(asAt: string | null = null) {
  const moment = asAt === null ? "" : `, asAt: "${asAt}"`;
  const { data, errors } = await api.ask(`{
    kpi(id: "complaints-received") {
      figure(period: ${january}${moment}) { display invented asFirstReported { display invented } }
      series(grain: MONTH, from: "2024-01-01", to: "2024-01-31"${moment}) { invented }
      byOrgUnit(period: ${january}${moment}) { invented }
      dimensions { id }
    }
    scorecard(board: "audits", period: ${january}${moment}) { rows { kpi { id } figure { invented } trend { invented } } }
  }`);
  expect(errors).toBeUndefined();
  const { kpi, scorecard } = data;
  const row = scorecard.rows.find((each: any) => each.kpi.id === "complaints-received");
  const others = [...kpi.series, ...kpi.byOrgUnit, row.figure, row.trend.at(-1)];
  expect(others.map(({ invented }: any) => invented)).toEqual(others.map(() => kpi.figure.invented));
  return kpi.figure;
}

test("a figure counted from invented records says so, until real ones have taken their place", async () => {
  await load("complaints.csv", [header, complaint("INVENTED")], "--sample");
  expect(await complaints()).toMatchObject({ display: "1", invented: true, asFirstReported: null });
  const before = new Date().toISOString();
  await load("complaints.csv", [header, complaint("REAL-1"), complaint("REAL-2")]);
  expect(await complaints()).toEqual({
    display: "2",
    invented: false,
    asFirstReported: { display: "1", invented: true },
  });
  expect(await complaints(before)).toMatchObject({ display: "1", invented: true });
}, 120_000);

const courses = (worker: string) => [
  "worker_id,course,due_on,attended_on,mandatory",
  `${worker},Safeguarding,2024-01-02,,Yes`,
];

test("a figure that was not counted again yet is still of the records that it was counted from", async () => {
  const invented = async () => {
    const { data } = await api.ask(
      `{ kpi(id: "training-attendance") { figure(period: ${january}) { display invented } } }`,
    );
    return data.kpi.figure;
  };
  await load("training.csv", courses("INVENTED"), "--sample");
  await load("training.csv", courses("REAL"));
  expect(await invented()).toEqual({ display: "0.0%", invented: false });
  const client = new Client({ connectionString: api.databaseUrl });
  await client.connect();
  await client.query("update counted_kpi set owed_to = (select max(id) from load) where kpi = 'training-attendance'");
  expect(await invented()).toEqual({ display: "0.0%", invented: true });
  await client.query("update counted_kpi set owed_to = null where kpi = 'training-attendance'");
  await client.end();
}, 120_000);

test("a published figure is not invented, and what an invented one differs from it by is unknown", async () => {
  await api.load(path.join(published, "kpi-values.csv"));
  await load(
    "homeless_presentations.csv",
    ["child_id,presented_on,rights_recorded_on", "P1,2023-08-04,", "P2,2023-09-04,"],
    "--sample",
  );
  const { data, errors } = await api.ask(`{ kpi(id: "homeless-16-17") {
    series(grain: MONTH, from: "2023-07-01", to: "2023-09-30") { display invented change { display } }
  } }`);
  expect(errors).toBeUndefined();
  expect(data.kpi.series).toEqual([
    { display: "19", invented: false, change: { display: "" } },
    { display: "1", invented: true, change: { display: "" } },
    { display: "1", invented: true, change: { display: "no change" } },
  ]);
}, 120_000);

test("which figures are invented is one statement, however many figures there are", async () => {
  const ask = (fields: string) => api.ask(`{ scorecard { rows { figure { ${fields} } trend { ${fields} } } } }`);
  const [without, and] = [await ask("value"), await ask("value invented")];
  expect(and.errors).toBeUndefined();
  expect(and.data.scorecard.rows.length).toBeGreaterThan(1);
  expect(and.statements).toBe(without.statements + 1);
}, 60_000);
