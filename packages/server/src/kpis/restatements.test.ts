import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.close();
});

/** Loads a file with data as of the end of a day. Returns the load's id. */
const load = async (name: string, day: string, ...lines: string[]) => String(await api.loaded(name, day, ...lines));

async function undo(id: string): Promise<void> {
  expect(await api.etl("undo", id)).toMatchObject([{ status: "UNDONE" }]);
}

/** A KPI's figure for one period, with its restatements. */
async function told(kpi: string, grain: string, start: string, asAt: string | null = null) {
  const { data, errors } = await api.ask(
    `query ($kpi: ID!, $period: PeriodInput, $asAt: DateTime) { kpi(id: $kpi) { figure(period: $period, asAt: $asAt) {
      display asFirstReported { display } restatements { display undone load { id } } } } }`,
    { kpi, period: { grain, start }, asAt },
  );
  expect(errors).toBeUndefined();
  const { display, asFirstReported, restatements } = data.kpi.figure;
  return {
    display,
    first: asFirstReported?.display ?? null,
    restatements: restatements.map((each: { display: string; undone: boolean; load: { id: string } | null }) => [
      each.display,
      each.load?.id ?? null,
      each.undone,
    ]),
  };
}

const courses = (...attended: string[]): string[] => [
  "worker_id,course,due_on,attended_on,mandatory",
  ...["W1", "W2", "W3", "W4"].map((worker, index) => `${worker},Safeguarding,2023-10-02,${attended[index] ?? ""},Yes`),
];

test("a month that is corrected twice: each load that made it another figure is named, and the one that was taken back", async () => {
  const october = (asAt: string | null = null) => told("training-attendance", "MONTH", "2023-10-01", asAt);
  const onTime = "2023-10-02";
  await load("training.csv", "2023-10-31", ...courses(onTime));
  expect(await october()).toEqual({ display: "25.0%", first: null, restatements: [] });
  const second = await load("training.csv", "2023-10-31", ...courses(onTime, onTime));
  const between = new Date().toISOString();
  const third = await load("training.csv", "2023-10-31", ...courses(onTime, onTime, onTime));
  const bySecond = ["50.0%", second, false];
  const byThird = ["75.0%", third, false];
  expect(await october()).toEqual({ display: "75.0%", first: "25.0%", restatements: [bySecond, byThird] });
  await undo(third);
  const takenBack = ["50.0%", third, true];
  expect(await october()).toEqual({ display: "50.0%", first: "25.0%", restatements: [bySecond, byThird, takenBack] });
  expect(await october(between)).toEqual({ display: "50.0%", first: "25.0%", restatements: [bySecond] });
}, 120_000);

const header =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category,CPP_start,CPP_subsequent,CPP_subsequent_percent";

test("a published figure is told of in the same way, also where what was corrected has been taken back", async () => {
  const year = (asAt: string | null = null) => told("cp-second-plan", "FINANCIAL_YEAR", "2024-04-01", asAt);
  const publish = (percent: string): Promise<string> =>
    load(
      "d3_cpps_subsequent_plan_2013_to_2025.csv",
      "2025-10-31",
      header,
      `2025,Reporting year,Local authority,E92000001,England,E12000008,South East,938,E10000032,West Sussex,Second plan,200,50,${percent}`,
    );
  const first = await publish("25.0");
  expect(await year()).toEqual({ display: "25.0%", first: null, restatements: [] });
  const second = await publish("24.0");
  const bySecond = ["24.0%", second, false];
  const between = new Date().toISOString();
  expect(await year()).toEqual({ display: "24.0%", first: "25.0%", restatements: [bySecond] });
  await undo(second);
  const takenBack = ["25.0%", second, true];
  expect(await year()).toEqual({ display: "25.0%", first: null, restatements: [bySecond, takenBack] });
  expect(await year(between)).toEqual({ display: "24.0%", first: "25.0%", restatements: [bySecond] });
  await undo(first);
  expect((await year()).restatements.slice(2)).toEqual([["x", first, true]]);
}, 120_000);
