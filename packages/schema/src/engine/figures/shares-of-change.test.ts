import { expect, test } from "vitest";
import { defineKpi } from "../../declare/kpi.ts";
import { period } from "../../words/period.ts";
import type { Unit } from "../../words/unit.ts";
import { figureOfCounts } from "./counted-figure.ts";
import { sharesOfChange } from "./shares-of-change.ts";

type Counts = readonly [numerator: number, denominator: number];

function shares(unit: Unit, parts: readonly (readonly [Counts, Counts])[], population = { before: 0, after: 0 }) {
  const kpi = defineKpi({
    id: "example",
    label: "Example",
    definition: "An example.",
    domain: "CARE",
    unit,
    better: "LOWER",
    timing: "EVENTS_IN_PERIOD",
    source: "nobody",
  });
  const figure = ([numerator, denominator]: Counts, month: string) =>
    figureOfCounts(kpi, "A", period("MONTH", month), {
      numerator,
      denominator: unit === "RATE_PER_10K" ? null : denominator,
      unit: "A",
      knownDay: "2026-12-31",
    });
  const both = parts.map(([before, after]) => ({
    before: figure(before, "2026-10-01"),
    after: figure(after, "2026-11-01"),
  }));
  return sharesOfChange(both, population);
}

const about = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

test("of a count are the changes of its parts", () => {
  expect(
    shares("COUNT", [
      [
        [5, 0],
        [9, 0],
      ],
      [
        [4, 0],
        [1, 0],
      ],
    ]),
  ).toEqual([4, -3]);
});

test("of a share add up to its change; a part that only grew at the average explains nothing", () => {
  // 10 of 40 and 10 of 40: 25%. Then 10 of 40, and 30 of 60 at 50%: 40%.
  const two = shares("PERCENT", [
    [
      [10, 40],
      [10, 40],
    ],
    [
      [10, 40],
      [30, 60],
    ],
  ])!;
  expect(two[0]! + two[1]!).toBeCloseTo(15, 9);
  expect(two[1]!).toBeGreaterThan(14);
  expect(
    shares("PERCENT", [
      [
        [10, 40],
        [30, 120],
      ],
      [
        [10, 40],
        [10, 40],
      ],
    ]),
  ).toEqual(about([0, 0]));
});

test("of a share take a part that came or went, and one without a base", () => {
  const came = shares("PERCENT", [
    [
      [10, 40],
      [10, 40],
    ],
    [
      [0, 0],
      [20, 20],
    ],
  ])!;
  expect(came[0]! + came[1]!).toBeCloseTo(25, 9);
  const leavers = shares("RATIO", [
    [
      [1, 10],
      [1, 10],
    ],
    [
      [0, 0],
      [2, 0],
    ],
  ])!;
  expect(leavers).toEqual(about([0, 0.2]));
});

test("of a rate are of the population of the whole", () => {
  const rate = shares(
    "RATE_PER_10K",
    [
      [
        [5, 0],
        [9, 0],
      ],
      [
        [4, 0],
        [1, 0],
      ],
    ],
    { before: 10_000, after: 10_000 },
  );
  expect(rate).toEqual(about([4, -3]));
  expect(
    shares("RATE_PER_10K", [
      [
        [5, 0],
        [9, 0],
      ],
    ]),
  ).toBeUndefined();
});

test("are none where the whole has no value in one of the periods", () => {
  expect(
    shares("PERCENT", [
      [
        [0, 0],
        [10, 40],
      ],
    ]),
  ).toBeUndefined();
  expect(shares("PERCENT", [])).toBeUndefined();
});
