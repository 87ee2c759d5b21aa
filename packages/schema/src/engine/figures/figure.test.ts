import { describe, expect, test } from "vitest";
import { period, periodKey } from "../../words/period.ts";
import { benchmarksOf, ranked } from "./benchmark.ts";
import type { Cell, CountedEvidence, Evidence, Version } from "./evidence.ts";
import { changeBetween } from "./change.ts";
import { figureOf } from "./figure-of.ts";
import { figuresByUnit } from "./parts-of-unit.ts";
import { changeText, displayText, exactSum, rounded } from "../../words/format.ts";
import { defineKpi, type Formula } from "../../declare/kpi.ts";
import { kpiOf } from "../../kpis.ts";
import { ragOf } from "../../words/rag.ts";

const year = (start: number) => period("FINANCIAL_YEAR", `${start}-04-01`);
const c: Cell = { value: null, status: "CONFIDENTIAL", symbol: "c" };

function kpiOver(formula: Formula) {
  return defineKpi({
    id: "example",
    label: "Example",
    definition: "An example.",
    domain: "CARE",
    unit: "PERCENT",
    better: "LOWER",
    timing: "EVENTS_IN_PERIOD",
    source: "nobody",
    published: [{ series: "s", formula }],
    targets: [
      { from: "2020-04-01", value: 20, amberWithin: 2, minimumDenominator: 10, source: "old" },
      { from: "2024-04-01", value: 10, amberWithin: 2, minimumDenominator: 10, source: "new" },
    ],
  });
}

function version(
  cells: Record<string, Cell | number>,
  from = "2025-06-01",
  until: string | null = null,
  load = 1,
  edition = "s_2025",
): Version {
  const entries = Object.entries(cells).map(([measure, cell]): [string, Cell] => [
    measure,
    typeof cell === "number" ? { value: cell } : cell,
  ]);
  return {
    dataset: { id: edition, title: "S", publisher: "P" },
    cells: new Map(entries),
    load,
    sourceRow: 7,
    writtenAt: new Date(from),
    knownFrom: new Date(from),
    knownUntil: until === null ? null : new Date(until),
    broughtBy: load,
    endedBy: until === null ? null : load + 1,
  };
}

function evidenceOf(formula: Formula, areas: Record<string, Record<number, Version[]>>): Evidence {
  const rows = new Map(
    Object.entries(areas).map(([area, years]) => [
      area,
      new Map(
        Object.entries(years).map(([start, own]) => {
          const when = year(Number(start));
          return [periodKey(when), { period: when, timePeriod: String(Number(start) + 1), own, base: [] }];
        }),
      ),
    ]),
  );
  return { published: [{ source: { series: "s", formula }, rows, ever: rows }] };
}

const percent: Formula = { kind: "published", value: "p", numerator: "n", denominator: "d" };

describe("a figure", () => {
  test("keeps the publisher's value with the counts behind it", () => {
    const figure = figureOf(
      kpiOver(percent),
      evidenceOf(percent, { A: { 2024: [version({ p: 11.25, n: 9, d: 80 })] } }),
      "A",
      year(2024),
    );
    expect(figure).toMatchObject({
      value: 11.25,
      display: "11.3%",
      status: "FINAL",
      numerator: 9,
      denominator: 80,
      rag: "AMBER",
    });
    expect(figure.rows).toEqual([{ load: 1, row: 7 }]);
  });

  test("that is hidden has no value, its reason, and no colour", () => {
    const figure = figureOf(
      kpiOver(percent),
      evidenceOf(percent, { A: { 2024: [version({ p: c, n: c, d: 80 })] } }),
      "A",
      year(2024),
    );
    expect(figure).toMatchObject({ value: null, display: "c", status: "CONFIDENTIAL", numerator: null, rag: "GREY" });
  });

  test("made of bands is hidden where one band is hidden, and not applicable where there was nothing", () => {
    const share: Formula = { kind: "share", of: ["a", "b"], over: "d" };
    const evidence = evidenceOf(share, {
      A: {
        2022: [version({ a: 1, b: 2, d: 12 })],
        2023: [version({ a: 1, b: c, d: 12 })],
        2024: [version({ a: 0, b: 0, d: 0 })],
      },
    });
    expect(figureOf(kpiOver(share), evidence, "A", year(2022))).toMatchObject({
      value: 25,
      numerator: 3,
      denominator: 12,
    });
    expect(figureOf(kpiOver(share), evidence, "A", year(2023))).toMatchObject({ value: null, status: "CONFIDENTIAL" });
    expect(figureOf(kpiOver(share), evidence, "A", year(2024))).toMatchObject({
      value: null,
      status: "NOT_APPLICABLE",
      display: "z",
    });
  });

  test("of a period nobody published is not available", () => {
    expect(figureOf(kpiOver(percent), { published: [] }, "A", year(2024))).toMatchObject({
      value: null,
      status: "NOT_AVAILABLE",
      display: "x",
      rag: "GREY",
    });
  });

  test("restated says what it was first, and as at an earlier day it is what it was then", () => {
    const versions = [
      version({ p: 12, n: 12, d: 100 }, "2025-06-01", "2025-09-01", 1),
      version({ p: 13, n: 13, d: 100 }, "2025-09-01", null, 2),
    ];
    const evidence = evidenceOf(percent, { A: { 2024: versions } });
    const now = figureOf(kpiOver(percent), evidence, "A", year(2024));
    expect(now).toMatchObject({
      value: 13,
      status: "RESTATED",
      rows: [{ load: 2, row: 7 }],
      asFirstReported: { value: 12, status: "FINAL" },
    });
    expect(figureOf(kpiOver(percent), evidence, "A", year(2024), new Date("2025-08-31"))).toMatchObject({
      value: 12,
      status: "FINAL",
      asFirstReported: null,
    });
    expect(figureOf(kpiOver(percent), evidence, "A", year(2024), new Date("2025-05-31"))).toMatchObject({
      value: null,
      status: "NOT_AVAILABLE",
    });
  });

  test("revised by the publisher's next edition is restated, whichever edition came in first", () => {
    const old = version({ p: 12, n: 12, d: 100 }, "2024-06-01", null, 1, "s_2024");
    const revised = version({ p: 13, n: 13, d: 100 }, "2025-06-01", null, 2, "s_2025");
    const now = figureOf(kpiOver(percent), evidenceOf(percent, { A: { 2023: [old, revised] } }), "A", year(2023));
    expect(now).toMatchObject({
      value: 13,
      status: "RESTATED",
      dataset: { id: "s_2025" },
      asFirstReported: { value: 12 },
    });
    const late = version({ p: 12, n: 12, d: 100 }, "2025-09-01", null, 3, "s_2024");
    expect(
      figureOf(kpiOver(percent), evidenceOf(percent, { A: { 2023: [revised, late] } }), "A", year(2023)),
    ).toMatchObject({ value: 13, status: "FINAL" });
  });

  test("moves in words: worse, better, unchanged once rounded, unknown against nothing", () => {
    const evidence = evidenceOf(percent, {
      A: {
        2021: [version({ p: 10.04, n: 1, d: 10 })],
        2022: [version({ p: 10, n: 1, d: 10 })],
        2023: [version({ p: 15.1, n: 1, d: 10 })],
      },
    });
    const at = (start: number) => figureOf(kpiOver(percent), evidence, "A", year(start));
    expect(changeBetween(at(2022), at(2023))).toMatchObject({ direction: "WORSE", display: "+5.1 points" });
    expect(changeBetween(at(2023), at(2022))).toMatchObject({ direction: "BETTER", display: "\u22125.1 points" });
    expect(changeBetween(at(2021), at(2022))).toMatchObject({ direction: "SAME", display: "no change", difference: 0 });
    expect(changeBetween(at(2020), at(2021))).toMatchObject({ direction: "UNKNOWN", difference: null });
  });
});

describe("benchmarks", () => {
  const areas = (values: Record<string, Cell | number>) =>
    Object.fromEntries(Object.entries(values).map(([area, p]) => [area, { 2024: [version({ p, n: 1, d: 100 })] }]));
  const to = {
    england: { code: "E", name: "England" },
    region: null,
    modelYear: 2025,
    neighbours: [["N1"], ["N2", "N2old"], ["N3"], ["N4"], ["gone"]],
  };

  test("leave hidden neighbours out of both averages, and say how many had a value", () => {
    const evidence = evidenceOf(percent, areas({ A: 10, E: 12, N1: 1, N2old: 2, N3: 9, N4: c }));
    const [england, mean, median] = benchmarksOf(figureOf(kpiOver(percent), evidence, "A", year(2024)), evidence, to);
    expect(england).toMatchObject({ kind: "ENGLAND", value: 12, method: null, areas: null });
    expect(mean).toMatchObject({ value: 4, method: "MEAN", areas: 3, modelYear: 2025, timePeriod: "2025" });
    expect(median).toMatchObject({ value: 2, method: "MEDIAN", areas: 3 });
  });

  test("rank the best first, share a tied place, and leave the hidden unranked", () => {
    const evidence = evidenceOf(percent, areas({ A: 10, B: 5, C: 10, D: c }));
    const figures = ["A", "B", "C", "D"].map((area) => figureOf(kpiOver(percent), evidence, area, year(2024)));
    expect(ranked(kpiOver(percent), figures).map(({ rank, figure }) => [figure.area, rank])).toEqual([
      ["B", 1],
      ["A", 2],
      ["C", 2],
      ["D", null],
    ]);
  });
});

test("a target holds from its day: next year's recolours nothing in this one", () => {
  const kpi = kpiOver(percent);
  const evidence = evidenceOf(percent, {
    A: {
      2023: [version({ p: 19, n: 19, d: 100 })],
      2024: [version({ p: 19, n: 19, d: 100 })],
      2018: [version({ p: 19, n: 19, d: 100 })],
    },
  });
  const rag = (start: number) => figureOf(kpi, evidence, "A", year(start)).rag;
  expect([rag(2018), rag(2023), rag(2024)]).toEqual(["GREY", "GREEN", "RED"]);
});

test("as at a moment before a definition was first counted, a figure is by the one before it: what was reported then", () => {
  const kpi = defineKpi({
    ...kpiOver(percent),
    version: 2,
    validFrom: "2024-04-01",
    changed: "Something.",
    earlier: [{ version: 1, definition: "An example as it was.", counted: null }],
  });
  const countedSince = (knownFrom: string): CountedEvidence => ({
    authority: "A",
    unit: "A",
    spans: [
      {
        fromMonth: "2024-04-01",
        knownDay: "2025-03-31",
        knownFrom: new Date(knownFrom),
        knownUntil: null,
        causedBy: 1,
      },
    ],
    tallies: new Map(),
    population: new Map(),
  });
  const evidence = {
    published: [],
    counted: countedSince("2025-06-01"),
    earlier: new Map([[1, countedSince("2025-04-01")]]),
  };
  const by = (asAt?: string) =>
    figureOf(kpi, evidence, "A", period("MONTH", "2025-01-01"), asAt === undefined ? undefined : new Date(asAt)).kpi
      .version;
  expect([by("2025-05-01"), by("2025-07-01"), by()]).toEqual([1, 2, 2]);
});

// 975 children on 31 March 2025 and 181,943 in the middle of 2024: DfE printed 54. Mid-2025 is not out yet.
test.each([
  ["the last month of 2024/25, by the middle of 2024", "2025-03-01", "54", 181_943],
  ["the first month of 2024/25, by the middle of 2024 too", "2024-04-01", "54", 181_943],
  ["the last month of 2023/24, by the middle of 2023", "2024-03-01", "54", 180_203],
  ["the first month of 2025/26, by the newest there is", "2025-04-01", "54", 181_943],
  ["three years after the newest, by none", "2027-04-01", "x", null],
])("a counted rate of %s", (_, month, display, denominator) => {
  const known = { knownFrom: new Date("2025-05-01"), knownUntil: null, causedBy: 1 };
  const tally = { ...known, month, numerator: 975, denominator: 975, pending: 0, exempt: 0, overdue: 0 };
  const counted: CountedEvidence = {
    authority: "A",
    unit: "A",
    spans: [{ ...known, fromMonth: "2023-04-01", knownDay: "2027-04-30" }],
    tallies: new Map([[month, [tally]]]),
    population: new Map([
      [2023, 180_203],
      [2024, 181_943],
    ]),
  };
  const figure = figureOf(kpiOf("cla-rate-10k")!, { published: [], counted }, "A", period("MONTH", month));
  expect(figure).toMatchObject({ display, numerator: 975, denominator });
  expect(figure.value).toBe(denominator && (10_000 * 975) / denominator);
});

test.each([
  [20, "LOWER", 100, "GREEN"],
  [20.3, "LOWER", 100, "AMBER"],
  [20.31, "LOWER", 100, "RED"],
  [19, "HIGHER", 100, "RED"],
  [20, "HIGHER", 100, "GREEN"],
  [50, "NEITHER", 100, "GREY"],
  [50, "LOWER", 4, "GREY"],
  [null, "LOWER", 100, "GREY"],
] as const)("%s against 20, better %s, over %s cases, is %s", (value, better, cases, rag) => {
  expect(ragOf(value, better, { value: 20, amberWithin: 0.3, minimumDenominator: 5 }, cases)).toBe(rag);
});

test("numbers are rounded half up and printed one way everywhere", () => {
  expect(rounded(2.675, 2)).toBe(2.68);
  expect(rounded(-0.04, 1)).toBe(0);
  expect(displayText(12_345.6, "FINAL", "COUNT", 0)).toBe("12,346");
  expect(displayText(-1_234_567.85, "FINAL", "COUNT", 1)).toBe("-1,234,567.9");
  expect([999.94, 999.95].map((value) => displayText(value, "FINAL", "COUNT", 1))).toEqual(["999.9", "1,000.0"]);
  expect(displayText(64.25, "FINAL", "PERCENT", 1)).toBe("64.3%");
  expect(displayText(null, "LOW", "PERCENT", 1)).toBe("low");
  expect(changeText(-1, "PERCENT", 0)).toBe("\u22121 point");
});

test("sums have the decimals of what is added up, and no noise of binary fractions", () => {
  expect(52.1 + 0.2).not.toBe(52.3);
  expect(exactSum(52.1, 0.2)).toBe(52.3);
  expect([0.1, 0.2, -0.3].reduce(exactSum)).toBe(0);
  expect(exactSum(12_345_678.25, 0.5)).toBe(12_345_678.75);
});

test("what remains of a unit is the unit without its parts, at every moment that it was known", () => {
  const tally = (numerator: number, from: string, until: string | null) => ({
    month: "2026-03-01",
    numerator,
    denominator: numerator,
    pending: 0,
    exempt: 0,
    overdue: 0,
    causedBy: null,
    knownFrom: new Date(from),
    knownUntil: until === null ? null : new Date(until),
  });
  const evidence = (unit: string, ...versions: ReturnType<typeof tally>[]): Evidence => ({
    published: [],
    counted: {
      authority: "A",
      unit,
      spans: [
        {
          fromMonth: "2026-03-01",
          knownDay: "2026-04-30",
          causedBy: null,
          knownFrom: new Date("2026-05-01"),
          knownUntil: null,
        },
      ],
      tallies: new Map([["2026-03-01", versions]]),
      population: new Map(),
    },
  });
  const whole = evidence("A", tally(10, "2026-05-01", "2026-05-20"), tally(12, "2026-05-20", null));
  const part = evidence("A:T1", tally(4, "2026-05-01", "2026-05-10"), tally(7, "2026-05-10", null));
  const asked = [kpiOf("contact-volume")!, whole] as const;
  const month = period("MONTH", "2026-03-01");
  const values = (months: readonly (readonly [string, string])[], asAt?: string) =>
    figuresByUnit(...asked, [{ evidence: part, months }], "A", month, asAt ? new Date(asAt) : undefined).map(
      ({ figure, evidence: { isRest = false } }) => [figure.value, isRest],
    );
  const always = [["-infinity", "infinity"]] as const;
  expect(values(always)).toEqual([
    [7, false],
    [5, true],
  ]);
  expect(values(always, "2026-05-05")).toEqual([
    [4, false],
    [6, true],
  ]);
  expect(values(always, "2026-05-15")).toEqual([
    [7, false],
    [3, true],
  ]);
  // A team that came to the unit later is no part of it in March.
  expect(values([["2026-04-01", "infinity"]])).toEqual([]);
});
