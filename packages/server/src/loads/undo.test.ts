import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const published = path.resolve(import.meta.dirname, "../../../etl/published");
const name = "d3_cpps_subsequent_plan_2013_to_2025.csv";

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await testApi();
  folder = await mkdtemp(path.join(tmpdir(), "undo-"));
  await api.load(path.join(published, "../reference/statistical_neighbours_2025.csv"), path.join(published, name));
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** Everything that a screen shows of the table and of the KPI that reads it. */
const screen = `query ($asAt: DateTime) {
  datasets { id title rows timePeriods load { id status } measures { id label unit } filters { id options } }
  kpi(id: "cp-second-plan") {
    periods { label }
    figure(asAt: $asAt) { value status display rag period { label } asFirstReported { value } benchmarks { label value areas }
      provenance { computedAt source rows { row load { id } } } }
    series(grain: FINANCIAL_YEAR, from: "2020-04-01", to: "2026-04-01", asAt: $asAt) { value status }
    ranking(asAt: $asAt) { rank figure { value } area { id } }
  }
  scorecard(asAt: $asAt) { period { label } rows { kpi { id } figure { value status } } }
}`;

/** The published table with another value for every area in 2025, one more year and one more column. */
async function revisedFile(): Promise<string> {
  const [header = "", ...lines] = (await readFile(path.join(published, name), "utf8")).trimEnd().split(/\r?\n/);
  const at = header.split(",").indexOf("CPP_subsequent_percent");
  const newest = lines.filter((line) => line.startsWith("2025"));
  const rows = lines.map((line) => {
    const cells = line.split(",");
    if (line.startsWith("2025") && /^\d/.test(cells[at] ?? "")) cells[at] = String(Number(cells[at]) + 3);
    return cells.join(",");
  });
  const added = newest.map((line) => line.replace(/^2025/, "2026"));
  const file = path.join(folder, name);
  await writeFile(file, `${[`${header},fresh_count`, ...[...rows, ...added].map((row) => `${row},1`)].join("\n")}\n`);
  return file;
}

test("after an undo every answer is as it was before the load, and as at a moment in between what was shown then", async () => {
  const before = (await api.ask(screen)).data;
  const [load] = await api.load(await revisedFile());
  expect(load).toMatchObject({ status: "LOADED", rowsRefused: 0 });
  const during = (await api.ask(screen)).data;
  expect(during.kpi.figure.period.label).toBe("2025/26");
  expect(during.datasets).not.toEqual(before.datasets);
  const stood = new Date().toISOString();
  const version = async () => (await api.ask("{ dataVersion }")).data.dataVersion as string;
  const loadedVersion = await version();

  const [undone] = await api.etl("undo", String(load!["load"]));
  expect(undone).toMatchObject({ status: "UNDONE" });
  expect((await api.ask(screen)).data).toEqual(before);
  expect(await version()).not.toBe(loadedVersion);
  const then = (await api.ask(screen, { asAt: stood })).data;
  expect(then.kpi.figure.value).toBe(during.kpi.figure.value);
  expect(then.kpi.figure.period).toEqual(during.kpi.figure.period);
  expect(then.kpi.series).toEqual(during.kpi.series);
  const [entry] = (
    await api.ask("{ loads(status: UNDONE) { edges { node { id message } } } feeds { loader lastLoad { id } } }")
  ).data.loads.edges;
  expect(entry.node).toEqual({ id: String(load!["load"]), message: expect.stringMatching(/ Undone on .* by /) });
});

test("a table whose only load is undone is no longer there", async () => {
  const [load] = (await api.ask("{ datasets { load { id } } }")).data.datasets;
  await api.etl("undo", load.load.id as string);
  const { data } = await api.ask(
    `{ datasets { id } dataset(id: "d3_cpps_subsequent_plan_2013_to_2025") { id } kpi(id: "cp-second-plan") { periods { label } ranking { rank } figure { value status } } }`,
  );
  expect(data).toEqual({
    datasets: [],
    dataset: null,
    kpi: { periods: [], ranking: [], figure: { value: null, status: "NOT_AVAILABLE" } },
  });
});
