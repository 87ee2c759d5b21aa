import { describe, expect, test } from "vitest";
import { defineKpi } from "../../declare/kpi.ts";
import { period, periodKey } from "../../words/period.ts";
import type { Better, Unit } from "../../words/unit.ts";
import type { Evidence } from "./evidence.ts";
import { newestYears, quarterOf, standingOf } from "./standing.ts";

const formula = { kind: "published", value: "p" } as const;

function kpiWith(better: Better, unit: Unit = "PERCENT") {
  return defineKpi({
    id: "example",
    label: "Example",
    definition: "An example.",
    domain: "CARE",
    unit,
    better,
    timing: "EVENTS_IN_PERIOD",
    source: "nobody",
    published: [{ series: "s", formula }],
  });
}

/** A published table: the values of areas by the year in which each began. */
function tableOf(areas: Readonly<Record<string, Readonly<Record<number, number>>>>): Evidence {
  const rows = new Map(
    Object.entries(areas).map(([area, years]) => [
      area,
      new Map(
        Object.entries(years).map(([start, value]) => {
          const when = period("FINANCIAL_YEAR", `${start}-04-01`);
          const version = {
            dataset: { id: "s_2025", title: "S", publisher: "P" },
            cells: new Map([["p", { value }]]),
            load: 1,
            sourceRow: 1,
            writtenAt: new Date("2025-06-01"),
            knownFrom: new Date("2025-06-01"),
            knownUntil: null,
            broughtBy: 1,
            endedBy: null,
          };
          return [periodKey(when), { period: when, timePeriod: String(Number(start) + 1), own: [version], base: [] }];
        }),
      ),
    ]),
  );
  return { published: [{ source: { series: "s", formula }, rows, ever: rows }] };
}

/** Authorities A1, A2, ... with the values 1, 2, ... in 2024/25. */
const england = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`A${place + 1}`, { 2024: place + 1 }]));

describe("a quarter", () => {
  test.each<[number, Better, string]>([
    [1, "LOWER", "A"],
    [2, "LOWER", "A"],
    [2.5, "LOWER", "B"],
    [3, "LOWER", "B"],
    [4, "LOWER", "C"],
    [5, "LOWER", "D"],
    [1, "HIGHER", "D"],
    [2, "HIGHER", "D"],
    [3, "HIGHER", "C"],
    [4, "HIGHER", "B"],
    [5, "HIGHER", "A"],
  ])("%s of 1 to 5, where %s is better, is %s", (value, better, quarter) => {
    expect(quarterOf(value, [5, 1, 4, 2, 3], better)).toBe(quarter);
  });

  test("of the best value is A, however many share it", () => {
    expect(quarterOf(100, [100, 100, 100, 100, 90], "HIGHER")).toBe("A");
    expect(quarterOf(0, [0, 0, 0, 0, 9], "LOWER")).toBe("A");
  });
});

describe("a standing", () => {
  const all = tableOf({ ...england(80), A1: { 2023: 50, 2024: 1 }, A9: { 2023: 9 } });

  test("is of the newest published year in which the authority has a value, whatever is asked about", () => {
    const standing = standingOf(kpiWith("LOWER"), all, all, "A2");
    expect(standing).toMatchObject({
      quarter: "A",
      rank: 2,
      authorities: 79,
      figure: { value: 2, period: { label: "2024/25" } },
    });
    expect(newestYears(all, "A9").map(({ timePeriod }) => timePeriod)).toEqual(["2024"]);
    expect(standingOf(kpiWith("HIGHER"), all, all, "A2")).toMatchObject({ quarter: "D", rank: 78 });
  });

  test("is none for a context measure, a count, a team, and where hardly anybody has a value", () => {
    expect(standingOf(kpiWith("NEITHER"), all, all, "A2")).toBeNull();
    expect(standingOf(kpiWith("LOWER", "COUNT"), all, all, "A2")).toBeNull();
    expect(standingOf(kpiWith("LOWER"), { ...all, part: "T1" }, all, "A2")).toBeNull();
    expect(standingOf(kpiWith("LOWER"), all, all, "A9")).toBeNull();
    const few = tableOf(england(75));
    expect(standingOf(kpiWith("LOWER"), few, few, "A2")).toBeNull();
    expect(standingOf(kpiWith("LOWER"), tableOf({ E12: { 2024: 3 } }), all, "E12")).toBeNull();
  });

  test("at a moment is of what was known then", () => {
    expect(standingOf(kpiWith("LOWER"), all, all, "A2", new Date("2025-05-01"))).toBeNull();
    expect(standingOf(kpiWith("LOWER"), all, all, "A2", new Date("2025-07-01"))?.quarter).toBe("A");
  });
});
