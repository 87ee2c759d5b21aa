import { describe, expect, it } from "vitest";
import { fixtureData } from "../../gallery/fixture-data.ts";
import { fixtureSetting } from "../../gallery/fixture-setting.ts";
import { trendFixtures } from "./fixtures.ts";
import { breaksOf, gapsOf, type Line, linesOf, spreadLabels, trimSeries } from "./lines.ts";
import { trendSummary } from "./summary.ts";
import { trendTable } from "./table.ts";

const dataOf = (name: "ok" | "suppressed" | "restated") => fixtureData(trendFixtures, name);
const seriesOf = (name: "ok" | "suppressed") => dataOf(name).kpi!.series;

describe("lines of the trend", () => {
  it("draws one neighbour line, the one that was chosen, and ours on top", () => {
    expect(linesOf(seriesOf("ok"), "england").map((line) => line.id)).toEqual([
      "target",
      "region",
      "neighbours-mean",
      "england",
      "own",
    ]);
    expect(linesOf(seriesOf("ok"), "neighbours-median").map((line) => line.id)).toContain("neighbours-median");
  });

  it("keeps a hidden figure as a gap", () => {
    const own = linesOf(seriesOf("suppressed"), "england").find((line) => line.id === "own")!;
    expect(own.points.find((point) => point.period === "2013/14")).toEqual({
      period: "2013/14",
      value: null,
      display: "c",
    });
  });

  it("begins with our first figure and ends with anybody's last, dropping none between", () => {
    const unknown = { ...seriesOf("ok")[0]!, value: null, status: "NOT_AVAILABLE" as const, benchmarks: [] };
    const [first, second] = seriesOf("ok");
    expect(trimSeries([unknown, unknown, first!, unknown, second!, unknown])).toEqual([first, unknown, second]);
    const others = { ...unknown, benchmarks: first!.benchmarks };
    expect(trimSeries([others, first!, others, unknown])).toEqual([first, others]);
    expect(trimSeries([unknown, others])).toEqual([others]);
    expect(trimSeries([unknown])).toEqual([]);
  });
});

it("says where another definition begins, in the table and in the summary, and only there", () => {
  const restated = dataOf("restated");
  const setting = fixtureSetting(trendFixtures.restated.filters);
  const rows = trendTable(restated, {}, setting).rows.filter((row) => String(row[2]).includes("new definition"));
  expect(rows.map(([period]) => period)).toEqual(["2019/20"]);
  expect(trendSummary(restated, {}, setting)).toContain("A new definition from 2019/20 on.");
  // A chart that starts with the new definition has no break to show.
  const from = restated.kpi!.series.findIndex((figure) => figure.definitionChanged);
  expect(breaksOf(restated.kpi!.series.slice(from))).toEqual([]);
});

describe("invented figures", () => {
  const invented = dataOf("ok").kpi!.series.map((figure, index) => ({ ...figure, invented: index > 8 }));
  const known = (line: Line | undefined) => line?.points.filter((point) => point.value !== null).length;

  it("are a line of their own, never joined to the published ones", () => {
    const lines = linesOf(invented, "england");
    const line = (id: Line["id"]) => lines.find((each) => each.id === id);
    expect([known(line("own")), known(line("invented"))]).toEqual([9, 4]);
    expect(line("invented")?.label).toBe("Downland, invented");
    expect(gapsOf(invented)).toEqual([]);
    expect(linesOf(seriesOf("ok"), "england").some(({ id }) => id === "invented")).toBe(false);
  });

  it("are said to be in the table and the summary, which compares them with their own kind", () => {
    const data = { ...dataOf("ok"), kpi: { ...dataOf("ok").kpi!, series: invented } };
    const { rows, columns } = trendTable(data, {}, fixtureSetting());
    expect(columns[1]?.label).toBe("Downland");
    expect(rows.map((row) => String(row[3]).includes("invented"))).toEqual(invented.map((figure) => figure.invented));
    expect(trendSummary(data, {}, fixtureSetting())).toBe(
      "Downland: 26.9% in 2024/25 (invented), the lowest of 4 periods; statistical neighbours, mean 29.2%.",
    );
  });
});

describe("benchmarks of another reading", () => {
  const of = (own: readonly ("ALL_DUE" | "COMPLETED")[], others: "COMPLETED" | null) => ({
    ...dataOf("ok"),
    kpi: {
      ...dataOf("ok").kpi!,
      series: seriesOf("ok").map((figure) => ({
        ...figure,
        readings: own.map((reading) => ({ __typename: "FigureReading" as const, reading })),
        benchmarks: figure.benchmarks.map((benchmark) => ({ ...benchmark, reading: others })),
      })),
    },
  });
  const labels = (data: ReturnType<typeof of>) => linesOf(data.kpi.series, "england").map(({ label }) => label);

  it("are labelled with it, beside a line that counts overdue cases: in the chart, the table and the summary", () => {
    const both = of(["ALL_DUE", "COMPLETED"], "COMPLETED");
    const named = ["South Coast, completed", "Neighbours, mean, completed", "England, completed"];
    expect(labels(both)).toEqual(["Target", ...named, "Downland"]);
    expect(trendTable(both, {}, fixtureSetting()).columns.map(({ label }) => label)).toEqual(
      expect.arrayContaining(named),
    );
    expect(trendSummary(both, {}, fixtureSetting())).toContain("29.2% of completed cases alone.");
  });

  it("are not, where our line is of completed cases too, or there is one reading only", () => {
    for (const data of [of(["COMPLETED"], "COMPLETED"), of([], null)]) {
      expect(labels(data)).toContain("England");
      expect(trendSummary(data, {}, fixtureSetting())).not.toContain("completed");
    }
  });
});

describe("gaps", () => {
  it("take neighbouring periods of one reason together, and no others", () => {
    const [figure] = seriesOf("ok");
    const at = (label: string, status: "FINAL" | "CONFIDENTIAL" | "NOT_AVAILABLE") => ({
      ...figure!,
      value: status === "FINAL" ? 1 : null,
      status,
      period: { ...figure!.period, label },
    });
    const series = [
      at("a", "CONFIDENTIAL"),
      at("b", "CONFIDENTIAL"),
      at("c", "NOT_AVAILABLE"),
      at("d", "FINAL"),
      at("e", "NOT_AVAILABLE"),
    ];
    expect(gapsOf(series).map((gap) => [gap.label, gap.status])).toEqual([
      ["a to b", "CONFIDENTIAL"],
      ["c", "NOT_AVAILABLE"],
      ["e", "NOT_AVAILABLE"],
    ]);
  });
});

describe("labels at the lines' ends", () => {
  it.each([[[100, 100, 100, 100]], [[0, 5, 10, 300]], [[398, 399, 400]], [[10, 200, 12, 205, 14]]])(
    "never overlap and stay in the box: %j",
    (wanted) => {
      const placed = spreadLabels(wanted, 18, 16, 400).toSorted((a, b) => a - b);
      const gaps = placed.slice(1).map((each, index) => each - placed[index]!);
      expect(placed[0]).toBeGreaterThanOrEqual(16);
      expect(placed.at(-1)).toBeLessThanOrEqual(400);
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(18 - 1e-9);
    },
  );

  it("keep their order, and their place where there is room", () => {
    expect(spreadLabels([300, 100, 200], 18, 16, 400)).toEqual([300, 100, 200]);
  });
});

describe("the trend in a sentence", () => {
  it("names the newest figure, its range and whom it stands beside", () => {
    expect(trendSummary(dataOf("ok"), {}, fixtureSetting())).toBe(
      "Downland: 26.9% in 2024/25, between 20.4% (2012/13) and 30.8% (2022/23); statistical neighbours, mean 29.2%.",
    );
  });

  it("says which periods have no figure, and why", () => {
    expect(trendSummary(dataOf("suppressed"), {}, fixtureSetting())).toContain(
      "No figure for 2013/14, 2017/18 to 2018/19: hidden to protect people.",
    );
  });
});
