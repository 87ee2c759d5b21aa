import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestApi, testApi } from "../testing/api.ts";

let api: TestApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "slice-series-"));
  api = await testApi();
  const extracts = path.join(folder, "extracts");
  await api.etl("demo", "--children", "30", "--years", "2", "--seed", "7", "--out", extracts);
  await api.load(path.resolve(import.meta.dirname, "../../../etl/reference"), "--count-last");
  await api.load(extracts, "--count-last", "--as-at", "2026-10-31");
}, 300_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

const spans = {
  MONTH: 'grain: MONTH, from: "2026-03-01", to: "2026-10-31"',
  QUARTER: 'grain: QUARTER, from: "2026-01-01", to: "2026-09-30"',
  ROLLING_12_MONTHS: 'grain: ROLLING_12_MONTHS, from: "2026-08-01", to: "2026-10-31"',
} as const;
const numbers = "value exactNumerator exactDenominator pending exempt status period { start grain }";

/** The sum of a count over the parts of a figure. */
const sum = (figures: readonly any[], count: string) => figures.reduce((total, each) => total + (each[count] ?? 0), 0);

/** Every KPI that can be broken down, with the ids of its dimensions. */
async function brokenDown(): Promise<{ id: string; unit: string; dimensions: string[] }[]> {
  const { data } = await api.ask("{ kpis { id unit dimensions { id } } }");
  const kpis = data.kpis.map(({ id, unit, dimensions }: any) => ({
    id,
    unit,
    dimensions: dimensions.map((each: any) => each.id),
  }));
  return kpis.filter(({ dimensions }: any) => dimensions.length > 0);
}

test.each(Object.entries(spans))(
  "by %s, the series of the values add up to the series of the KPI, for every KPI and dimension",
  async (_, span) => {
    for (const { id, unit, dimensions } of await brokenDown()) {
      const by = dimensions.map(
        (each, place) => `d${place}: seriesBy(by: "${each}", ${span}) { key figures { ${numbers} } }`,
      );
      const { data, errors } = await api.ask(`{ kpi(id: "${id}") { series(${span}) { ${numbers} } ${by.join(" ")} } }`);
      expect(errors, id).toBeUndefined();
      for (const [place, dimension] of dimensions.entries()) {
        const parts = data.kpi[`d${place}`];
        for (const [at, whole] of data.kpi.series.entries()) {
          const figures = parts.map((each: any) => each.figures[at]);
          const said = `${id} by ${dimension} ${JSON.stringify(whole)}`;
          const count = unit === "COUNT" ? "value" : "exactNumerator";
          expect(sum(figures, count), said).toBeCloseTo(whole[count] ?? 0, 6);
          const base = unit === "COUNT" || unit === "RATE_PER_10K" ? "pending" : "exactDenominator";
          expect(sum(figures, base), said).toBeCloseTo(whole[base] ?? 0, 6);
          expect([sum(figures, "pending"), sum(figures, "exempt")], said).toEqual([
            whole.pending ?? 0,
            whole.exempt ?? 0,
          ]);
        }
      }
    }
  },
  120_000,
);

test("the newest of a series by a dimension is the breakdown, and its shares add up to the change, for every KPI", async () => {
  let explained = 0;
  // An operation may have 30 aliases, and some KPIs have more dimensions than a third of that.
  const asked = (await brokenDown()).flatMap(({ id, dimensions }) =>
    [dimensions.slice(0, 9), dimensions.slice(9)]
      .filter(({ length }) => length > 0)
      .map((some) => ({ id, dimensions: some })),
  );
  for (const { id, dimensions } of asked) {
    const by = dimensions.map(
      (
        each,
        place,
      ) => `b${place}: breakdown(by: "${each}", period: { grain: MONTH, start: "2026-10-01" }) { key label figure { display } }
        s${place}: seriesBy(by: "${each}", grain: MONTH, from: "2026-10-01", to: "2026-10-31") { key label figures { display } }
        e${place}: explanation(by: "${each}", period: { grain: MONTH, start: "2026-10-01" }) { key label before { value } after { value } difference }`,
    );
    const { data, errors } = await api.ask(
      `{ kpi(id: "${id}") { series(grain: MONTH, from: "2026-09-01", to: "2026-10-31") { value definitionChanged } ${by.join(" ")} } }`,
    );
    expect(errors, id).toBeUndefined();
    const [before, after] = data.kpi.series.map(({ value }: any) => value);
    for (const [place, dimension] of dimensions.entries()) {
      const slices = data.kpi[`s${place}`].map(({ figures, ...part }: any) => ({ ...part, figure: figures[0] }));
      expect(slices, `${id} by ${dimension}`).toEqual(data.kpi[`b${place}`]);
      const shares = data.kpi[`e${place}`];
      if (before === null || after === null || shares.length === 0) continue;
      explained += 1;
      expect(sum(shares, "difference"), `${id} by ${dimension}`).toBeCloseTo(after - before, 6);
      const sizes = shares.map(({ difference }: any) => Math.abs(difference));
      expect(sizes).toEqual(sizes.toSorted((a: number, b: number) => b - a));
    }
  }
  expect(explained).toBeGreaterThan(50);
}, 120_000);

test("thirteen months by a dimension take as many statements as one, and the change is unknown before the first", async () => {
  const ask = (from: string) =>
    api.ask(
      `{ kpi(id: "cla-count") { seriesBy(by: "age-band", grain: MONTH, from: "${from}", to: "2026-10-31") { figures { value change { display } signal { cause } } } } }`,
    );
  const [one, many] = [await ask("2026-10-01"), await ask("2025-10-01")];
  expect(many.errors).toBeUndefined();
  expect(many.statements).toBe(one.statements);
  expect(many.data.kpi.seriesBy[0].figures).toHaveLength(13);
  expect(many.data.kpi.seriesBy[0].figures[0].change.display).toBe("");
  expect(many.data.kpi.seriesBy[0].figures[12].signal).not.toBeNull();
});

test("a change is explained against any earlier period of the same length", async () => {
  const { data, errors } = await api.ask(`{ kpi(id: "cla-count") {
    series(grain: MONTH, from: "2025-10-01", to: "2026-10-31") { value }
    explanation(by: "age-band", period: { grain: MONTH, start: "2026-10-01" }, comparedWith: { grain: MONTH, start: "2025-10-01" }) { difference }
  } }`);
  expect(errors).toBeUndefined();
  const values = data.kpi.series.map(({ value }: any) => value);
  expect(sum(data.kpi.explanation, "difference")).toBe(values.at(-1) - values[0]);
});
