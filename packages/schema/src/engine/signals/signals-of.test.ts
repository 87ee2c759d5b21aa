import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { definitionAlone, defineKpi } from "../../declare/kpi.ts";
import { publishedData } from "../../testing/published-data.ts";
import { type Period, period, periodsEndingWith, step } from "../../words/period.ts";
import type { Rebasing } from "../../words/rebasing.ts";
import type { Better } from "../../words/unit.ts";
import type { Figure } from "../figures/figure.ts";
import { figureOf } from "../figures/figure-of.ts";
import { assuranceOf, periodsOfSignal, type Signal, signalsOf } from "./signals-of.ts";

const example = (better: Better) =>
  defineKpi({
    id: "example",
    label: "Example",
    definition: "An example.",
    domain: "CARE",
    unit: "DAYS",
    better,
    timing: "EVENTS_IN_PERIOD",
    source: "nobody",
  });

interface Series {
  readonly better?: Better;
  readonly target?: number | null;
  readonly first?: string;
}

/** A figure for each value, month by month; none is available where the value is null. */
function figuresOf(
  values: readonly (number | null)[],
  { better = "HIGHER", target = null, first = "2023-10-01" }: Series = {},
): Figure[] {
  return values.map((value, place) => {
    const figure = figureOf(example(better), { published: [] }, "A", step(period("MONTH", first), place));
    return {
      ...figure,
      value,
      status: value === null ? "NOT_AVAILABLE" : "FINAL",
      target:
        target === null
          ? null
          : { value: target, amberWithin: 0, minimumDenominator: 0, from: "2020-01-01", source: "x" },
    };
  });
}

function rebasedFrom(from: string, knownFrom = "2023-01-01"): Rebasing {
  return { kpi: "example", from, setBy: "Ada", reason: "A test", knownFrom: new Date(knownFrom), knownUntil: null };
}

const causes = (figures: readonly Figure[], signals: ReadonlyMap<Figure, Signal>) =>
  figures.map((figure) => signals.get(figure)?.cause ?? "none").join(" ");

/** Steady between 48 and 52, mean 50, with limits at 50 and 2.66 times 2. */
const steady = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];

describe("a signal", () => {
  test("is none while a series moves by chance alone, and says its mean, its limits and since when", () => {
    const figures = figuresOf(steady);
    const signals = signalsOf(figures, []);
    expect(signals.get(figures.at(-1)!)).toEqual({
      cause: "COMMON",
      direction: "STEADY",
      mean: 50,
      lower: expect.closeTo(44.68, 9),
      upper: expect.closeTo(55.32, 9),
      trial: false,
      provisional: false,
      sharesMonths: false,
      since: period("MONTH", "2023-10-01"),
    });
    expect(causes(figures, signals)).toBe(Array(12).fill("COMMON").join(" "));
  });

  test.each<[string, readonly number[], string]>([
    ["a point outside a limit, whose own range is left out", [...steady, 60], "ABOVE_LIMIT"],
    ["the other limit", [...steady, 40], "BELOW_LIMIT"],
    ["seven in a row above the mean", [50, 56, 44, 56, 44, 56, 44, 51, 53, 51, 52, 51, 53, 51], "SEVEN_ABOVE_MEAN"],
    ["seven in a row that rise", [56, 44, 56, 44, 56, 44, 56, 44, 46, 47, 48, 49, 50, 51], "SEVEN_RISING"],
    ["seven in a row that fall", [44, 56, 44, 56, 44, 56, 44, 56, 54, 53, 52, 51, 50, 49], "SEVEN_FALLING"],
    ["two of three near a limit", [...steady, ...steady, 54.6, 51, 54.6], "TWO_OF_THREE_HIGH"],
  ])("is %s", (_, values, cause) => {
    const figures = figuresOf(values);
    expect(signalsOf(figures, []).get(figures.at(-1)!)?.cause).toBe(cause);
  });

  test.each<[Better, string]>([
    ["HIGHER", "IMPROVING"],
    ["LOWER", "CONCERNING"],
    ["NEITHER", "HIGH"],
  ])("means what the KPI says is better: %s", (better, direction) => {
    const figures = figuresOf([...steady, 60], { better });
    expect(signalsOf(figures, []).get(figures.at(-1)!)?.direction).toBe(direction);
  });

  test("needs six figures, and is of trial limits under twelve", () => {
    expect(signalsOf(figuresOf(steady.slice(0, 5)), []).size).toBe(0);
    expect([...signalsOf(figuresOf(steady.slice(0, 6)), []).values()].every(({ trial }) => trial)).toBe(true);
    expect([...signalsOf(figuresOf(steady.slice(0, 11)), []).values()].every(({ trial }) => trial)).toBe(true);
  });

  test("of a series that never moves is none, whatever binary fractions say", () => {
    const figures = figuresOf(Array(10).fill(64.3));
    expect(causes(figures, signalsOf(figures, []))).toBe(Array(10).fill("COMMON").join(" "));
  });

  test("a period without a value has none, ends a run, and no range reaches across it", () => {
    const rising = [44, 56, 44, 56, 44, 56, 43, 45, 46, 47, 48, 49, 50];
    const whole = figuresOf(rising);
    expect(signalsOf(whole, []).get(whole.at(-1)!)?.cause).toBe("SEVEN_RISING");
    const gap = figuresOf(rising.map((value, place) => (place === 10 ? null : value)));
    const signals = signalsOf(gap, []);
    expect(causes(gap, signals).split(" ").slice(-4)).toEqual(["COMMON", "none", "COMMON", "COMMON"]);
    const apart = figuresOf([10, 11, 10, 11, null, 20, 21, 20, 21]);
    expect(signalsOf(apart, []).get(apart[0]!)).toMatchObject({ mean: 15.5, upper: expect.closeTo(18.16, 9) });
  });

  test("a provisional figure is judged by limits that it has no part in; one of a period that is not over is not", () => {
    const figures = figuresOf([...steady, 60]);
    const counted = {
      unit: "A",
      knownDay: "2024-10-31",
      causedBy: null,
      restated: false,
      restatedBy: null,
      populationLoad: null,
    };
    const last: Figure = { ...figures.at(-1)!, status: "PROVISIONAL", counted };
    const signals = signalsOf([...figures.slice(0, -1), last], []);
    expect(signals.get(last)).toMatchObject({ cause: "ABOVE_LIMIT", mean: 50, provisional: true });
    const partial = { ...last, counted: { ...counted, knownDay: "2024-10-15" } };
    expect(signalsOf([...figures.slice(0, -1), partial], []).has(partial)).toBe(false);
  });

  test("limits begin anew at a rebasing, as known at a moment, and at another definition", () => {
    const figures = figuresOf([...steady, ...steady.map((value) => value + 40)]);
    expect(signalsOf(figures, []).get(figures.at(-1)!)?.mean).toBe(70);
    const rebased = signalsOf(figures, [rebasedFrom("2024-10-01")]);
    expect(rebased.get(figures.at(-1)!)).toMatchObject({ mean: 90, cause: "COMMON", since: figures[12]!.period });
    expect(rebased.get(figures[0]!)?.mean).toBe(50);
    // It holds for the period that its day is in.
    expect(signalsOf(figures, [rebasedFrom("2024-10-15")]).get(figures[12]!)?.mean).toBe(90);
    const before = { asAt: new Date("2022-12-31") };
    expect(signalsOf(figures, [rebasedFrom("2024-10-01")], before).get(figures[0]!)?.mean).toBe(70);
    const second = definitionAlone({ ...example("HIGHER"), version: 2 }, 2)!;
    const changed = figures.map((figure, place) => (place < 12 ? figure : { ...figure, kpi: second }));
    expect(signalsOf(changed, []).get(changed.at(-1)!)?.mean).toBe(90);
    // Nothing is said of a stretch that is too short yet.
    expect(signalsOf(figures, [rebasedFrom("2025-05-01")]).has(figures.at(-1)!)).toBe(false);
  });

  test("figures that must not be joined have limits of their own", () => {
    const later = steady.map((value) => value + 40);
    const figures = figuresOf([...steady, null, ...later.slice(0, 6), null, ...later.slice(6)]);
    const stretchOf = ({ value }: Figure) => (value !== null && value > 60 ? "invented" : "");
    const signals = signalsOf(figures, [], { stretchOf });
    expect(signals.get(figures[0]!)?.mean).toBe(50);
    expect(signals.get(figures.at(-1)!)).toMatchObject({ mean: 90, trial: false });
  });

  test("says where its figures share months, as those of a rolling year do", () => {
    const figures = figuresOf(steady).map((figure) => ({
      ...figure,
      kpi: { ...figure.kpi, timing: "ROLLING_12_MONTHS" as const },
    }));
    expect(signalsOf(figures, []).get(figures[0]!)?.sharesMonths).toBe(true);
  });

  test("of a figure alone is of the 24 periods that end with it", () => {
    const of = (last: Period, counted: Figure["counted"] = null) => periodsOfSignal({ period: last, counted });
    const month = period("MONTH", "2024-09-01");
    expect(of(month)).toEqual(periodsEndingWith(month, 24));
    const rolling = period("ROLLING_12_MONTHS", "2023-10-01");
    expect(of(rolling).at(-2)!.label).toBe("year to September 2023");
    const counted = {
      unit: "A",
      knownDay: "2024-09-30",
      causedBy: null,
      restated: false,
      restatedBy: null,
      populationLoad: null,
    };
    expect(of(rolling, counted).at(-2)!.label).toBe("year to August 2024");
    expect(of(rolling, counted).at(-1)).toEqual(rolling);
  });
});

test.each<[Better, number | null, string | null]>([
  ["HIGHER", 40, "WILL_MEET"],
  ["HIGHER", 50, "MAY_MEET"],
  ["HIGHER", 60, "WILL_MISS"],
  ["LOWER", 40, "WILL_MISS"],
  ["LOWER", 60, "WILL_MEET"],
  ["NEITHER", 60, null],
  ["HIGHER", null, null],
])("where %s is better, a process between 44.7 and 55.3 with the target %s: %s", (better, target, assurance) => {
  const figures = figuresOf(steady, { better, target });
  expect(assuranceOf(signalsOf(figures, []).get(figures.at(-1)!), figures.at(-1)!)).toBe(assurance);
});

describe("the answers of the public reference implementation (NHSRplotthedots)", () => {
  const folder = path.join(publishedData, "spc");
  const rowsOf = (name: string) =>
    readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const causeOf: Readonly<Record<string, string>> = {
    "Common Cause": "COMMON",
    "Above UCL": "ABOVE_LIMIT",
    "Below LCL": "BELOW_LIMIT",
    "7 Points Above CL": "SEVEN_ABOVE_MEAN",
    "7 Points Below CL": "SEVEN_BELOW_MEAN",
    "7 Point Trend (Increasing)": "SEVEN_RISING",
    "7 Point Trend (Decreasing)": "SEVEN_FALLING",
    "2 in 3 Above CL": "TWO_OF_THREE_HIGH",
    "2 in 3 Below CL": "TWO_OF_THREE_LOW",
  };
  const directionOf: Readonly<Record<string, string>> = {
    common_cause: "STEADY",
    special_cause_improvement: "IMPROVING",
    special_cause_concern: "CONCERNING",
    special_cause_neutral_high: "HIGH",
    special_cause_neutral_low: "LOW",
  };
  const assurances: Readonly<Record<string, string>> = {
    consistent_pass: "WILL_MEET",
    inconsistent: "MAY_MEET",
    consistent_fail: "WILL_MISS",
  };
  const betters: Readonly<Record<string, Better>> = { increase: "HIGHER", decrease: "LOWER", neutral: "NEITHER" };
  const isThere = existsSync(folder);
  if (!isThere) console.warn("Skipped: there is no ../shared/data/spc, so no signal is compared with the reference.");

  test.skipIf(!isThere)("every point and every series comes back (skipped where ../shared is absent)", () => {
    const points = Map.groupBy(rowsOf("points.csv"), ([series]) => series!);
    const all = rowsOf("series.csv");
    expect(all).toHaveLength(24);
    for (const [series, , better, target, from, , variation, assurance] of all) {
      const expected = points.get(series!)!;
      const figures = figuresOf(
        expected.map(([, , value]) => Number(value)),
        { better: betters[better!]!, target: target ? Number(target) : null, first: expected[0]![1]! },
      );
      const signals = signalsOf(figures, from ? [rebasedFrom(from)] : []);
      const said = (value: number) => Number(value.toFixed(6));
      expect(
        figures.map((figure) => {
          const { mean, lower, upper, cause, direction } = signals.get(figure)!;
          return [series, figure.period.start, said(mean), said(lower), said(upper), cause, direction];
        }),
      ).toEqual(
        expected.map(([, month, , mean, lower, upper, cause, point]) => [
          series,
          month,
          Number(mean),
          // Where nothing ever moves the reference has no limits; ours are the value itself.
          Number(lower || mean),
          Number(upper || mean),
          causeOf[cause!],
          directionOf[point!],
        ]),
      );
      const last = figures.at(-1)!;
      expect(signals.get(last)!.direction).toBe(directionOf[variation!]);
      expect(assuranceOf(signals.get(last), last)).toBe(assurance ? assurances[assurance] : null);
    }
  });
});
