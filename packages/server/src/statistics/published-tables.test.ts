import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { hasPublishedData, publishedData } from "@children-first/schema/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

const folder = path.join(publishedData, "dfe");

/** A separate CSV reader, so that ours is not compared with itself. A cell is plain, or quoted whole ("Bournemouth, ..."). */
function cellsOf(file: string): { header: string[]; rows: string[][] } {
  const lines = readFileSync(path.join(folder, file), "utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split(/\r?\n/);
  const [header, ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ""),
  );
  return { header: header!, rows };
}

describe.skipIf(!hasPublishedData())("published tables", () => {
  let api: TestApi;
  beforeAll(async () => void (api = await testApi()));
  afterAll(() => api.close());

  test("every statistics file loads, and its rows add up", async () => {
    const reports = await api.load(...readdirSync(folder).map((file) => path.join(folder, file)));
    expect(reports.length).toBe(readdirSync(folder).length);
    for (const report of reports) {
      expect(["LOADED", "LOADED_WITH_REFUSALS"], report["file"]).toContain(report["status"]);
      expect(report["rowsLoaded"] + report["rowsUnchanged"] + report["rowsRefused"], report["file"]).toBe(
        report["rowsRead"],
      );
      expect(report["rowsLoaded"], report["file"]).toBeGreaterThan(100);
    }
  }, 120_000);

  test.each([
    ["d5_cpps_at31march_by_duration_2013_to_2025.csv", ["category"]],
    ["la_cla_during_year_new_placements.csv", ["characteristic", "breakdown"]],
  ])(
    "every cell of %s comes back as it was printed",
    async (file, filters) => {
      const { header, rows } = cellsOf(file);
      const at = (column: string) => header.indexOf(column);
      const geography = [
        "time_period",
        "time_identifier",
        "geographic_level",
        "country_code",
        "country_name",
        "region_code",
        "region_name",
        "old_la_code",
        "new_la_code",
        "la_name",
      ];
      const measures = header.filter((column) => !geography.includes(column) && !filters.includes(column));
      for (const measure of measures) {
        const printed = new Map(
          rows.map((row) => {
            const area = row[at("new_la_code")] || row[at("region_code")] || row[at("country_code")]!;
            const cell = row[at(measure)]!;
            const number = Number(cell);
            return [
              [area, row[at("time_period")], ...filters.map((filter) => row[at(filter)])].join("|"),
              Number.isNaN(number) ? cell : number,
            ];
          }),
        );
        const answered = new Map<string, number | string | null>();
        for (let after: string | null = null, more = true; more;) {
          const { data, errors } = await api.ask(
            `query ($id: ID!, $measure: ID!, $after: String) { dataset(id: $id) { observations(measure: $measure, first: 1000, after: $after) {
             edges { node { area { id } timePeriod value status symbol filters { filter option } } } pageInfo { hasNextPage endCursor } } } }`,
            { id: file.replace(".csv", ""), measure, after },
          );
          expect(errors).toBeUndefined();
          const { edges, pageInfo } = data.dataset.observations;
          for (const { node } of edges) {
            const options = filters.map(
              (filter) => node.filters.find((each: { filter: string }) => each.filter === filter).option,
            );
            answered.set([node.area.id, node.timePeriod, ...options].join("|"), node.value ?? node.symbol);
            expect(node.value === null).toBe(node.status !== "FINAL");
          }
          [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
        }
        expect(answered.size, measure).toBe(rows.length);
        expect(
          [...printed].filter(([key, cell]) => answered.get(key) !== cell),
          measure,
        ).toEqual([]);
      }
    },
    120_000,
  );

  test("the child protection durations of 2014 that were hidden stay hidden", async () => {
    const { data } = await api.ask(`{ dataset(id: "d5_cpps_at31march_by_duration_2013_to_2025") {
      long: observations(measure: "1_year_less_than_2_years", areas: ["E10000032"], from: "2014", to: "2014") { edges { node { value status symbol } } }
      longest: observations(measure: "2_years_or_more", areas: ["E10000032"], from: "2014", to: "2014") { edges { node { value status symbol } } }
    } kpi(id: "cp-plan-2-years") { figure(period: { grain: FINANCIAL_YEAR, start: "2013-04-01" }) { value status display rag } } }`);
    const hidden = { value: null, status: "CONFIDENTIAL", symbol: "c" };
    expect(data.dataset.long.edges).toEqual([{ node: hidden }]);
    expect(data.dataset.longest.edges).toEqual([{ node: hidden }]);
    expect(data.kpi.figure).toEqual({ value: null, status: "CONFIDENTIAL", display: "c", rag: "GREY" });
  });

  test("54 in 10,000 children are looked after in West Sussex on 31 March 2025, beside England's published 67", async () => {
    const { data } =
      await api.ask(`{ kpi(id: "cla-rate-10k") { figure(period: { grain: FINANCIAL_YEAR, start: "2024-04-01" }) {
      value display numerator denominator status rag period { label end } area { id name }
      benchmarks { kind value timePeriod } provenance { source loads { file } rows { row } } } } }`);
    const { figure } = data.kpi;
    expect(figure).toMatchObject({
      value: 54,
      display: "54",
      numerator: 975,
      denominator: 181_943,
      status: "FINAL",
      rag: "GREY",
      period: { label: "2024/25", end: "2025-03-31" },
      area: { id: "E10000032", name: "West Sussex" },
    });
    expect(figure.benchmarks[0]).toEqual({ kind: "ENGLAND", value: 67, timePeriod: "2025" });
    expect(figure.provenance.loads).toEqual([{ file: "cla_number_and_rate_per_10k_children.csv" }]);
    const { rows } = cellsOf("cla_number_and_rate_per_10k_children.csv");
    expect(rows[figure.provenance.rows[0].row - 2]).toContain("West Sussex");
  });

  test("the neighbours' mean and median of re-referrals in 2025 differ, and say over how many of which model", async () => {
    const { data } = await api.ask(`{ kpi(id: "re-referrals-12-months") {
      y2025: figure(period: { grain: FINANCIAL_YEAR, start: "2024-04-01" }) { benchmarks { kind method value display areas modelYear } }
      y2024: figure(period: { grain: FINANCIAL_YEAR, start: "2023-04-01" }) { benchmarks { method areas } }
      model2021: figure(period: { grain: FINANCIAL_YEAR, start: "2024-04-01" }) { benchmarks(modelYear: 2021) { method modelYear areas } } } }`);
    // Calculated here from the file and the model's codes, not by our engine.
    const codes = ["916", "881", "850", "919", "937", "865", "802", "931", "803", "878"];
    const { header, rows } = cellsOf("c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv");
    const values = rows
      .filter((row) => row[0] === "2025" && codes.includes(row[header.indexOf("old_la_code")]!))
      .map((row) => Number(row[header.indexOf("rereferral_percent")]))
      .toSorted((a, b) => a - b);
    expect(values.length).toBe(10);
    const [mean, median] = data.kpi.y2025.benchmarks.filter((each: { method: string | null }) => each.method);
    expect(mean).toMatchObject({ method: "MEAN", areas: 10, modelYear: 2025, display: "20.0%" });
    expect(mean.value).toBeCloseTo(values.reduce((a, b) => a + b) / 10, 10);
    expect(median).toMatchObject({ method: "MEDIAN", areas: 10, modelYear: 2025, display: "17.4%" });
    expect(median.value).toBeCloseTo((values[4]! + values[5]!) / 2, 10);
    expect(
      data.kpi.y2024.benchmarks
        .filter((each: { method: string | null }) => each.method)
        .map((each: { areas: number }) => each.areas),
    ).toEqual([9, 9]);
    expect(data.kpi.model2021.benchmarks.at(-1)).toMatchObject({ modelYear: 2021 });
  });
});
