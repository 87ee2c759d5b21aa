import type { FigureStatus, ScorecardQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { ownArea, ownUnit } from "../../gallery/invented-areas.ts";
import { inventedBenchmarks } from "../../gallery/invented-benchmarks.ts";
import { inventedDisplay, inventedFigure } from "../../gallery/invented-figures.ts";
import { type InventedKpi, inventedKpiFields, inventedKpis } from "../../gallery/invented-kpis.ts";
import { financialYear, newestYear } from "../../gallery/invented-periods.ts";
import type { ScorecardRow } from "./group-rows.ts";

/** The six situations of the scorecard, with invented figures. */
export const scorecardFixtures: Fixtures<Record<string, never>, ScorecardQuery> = {
  ok: { data: scorecard(inventedKpis.map((kpi) => row(kpi))) },
  empty: { data: scorecard([]) },
  suppressed: {
    data: scorecard(inventedKpis.slice(3, 8).map((kpi, index) => row(kpi, index < 2 ? "CONFIDENTIAL" : "FINAL"))),
  },
  stale: {
    data: scorecard(inventedKpis.slice(0, 5).map((kpi, index) => row(kpi, index > 2 ? "NOT_AVAILABLE" : "FINAL"))),
  },
  restated: {
    data: scorecard(
      inventedKpis
        .slice(7, 11)
        .map((kpi, index) => row(kpi, index === 1 ? "RESTATED" : index === 2 ? "PROVISIONAL" : "FINAL")),
    ),
    filters: { comparison: "neighbours-median" },
  },
  error: { error: "The scorecard cannot be drawn for this period: it begins before the first load." },
};

function scorecard(rows: ScorecardRow[]): ScorecardQuery {
  const count = (rag: string) => rows.filter((each) => each.figure.rag === rag).length;
  const period = financialYear(newestYear);
  return {
    __typename: "Query",
    scorecard: {
      __typename: "Scorecard",
      label: `${ownArea.name}, ${period.label}`,
      period,
      area: ownArea,
      orgUnit: ownUnit,
      greens: count("GREEN"),
      ambers: count("AMBER"),
      reds: count("RED"),
      greys: count("GREY"),
      rows,
    },
  };
}

function row(kpi: InventedKpi, status: FigureStatus = "FINAL"): ScorecardRow {
  const { domain, unit, target } = kpi;
  const figure = inventedFigure(kpi, 0, newestYear, status);
  const before = inventedFigure(kpi, 0, newestYear - 1);
  return {
    __typename: "ScorecardRow",
    kpi: { ...inventedKpiFields(kpi), domain },
    figure: {
      ...figure,
      target: target
        ? { __typename: "Target", display: inventedDisplay(target.value, unit).replace(".0%", "%") }
        : null,
      change: figure.value == null ? null : change(kpi, figure.value - before.value!),
      benchmarks: kpi.domain === "AUDITS" ? [] : inventedBenchmarks(kpi, newestYear),
    },
    trend: Array.from({ length: 13 }, (_, index) => {
      const year = newestYear - 12 + index;
      const hidden: FigureStatus =
        year === newestYear ? status : kpi.id === "cp-plan-2-years" && year === 2016 ? "CONFIDENTIAL" : "FINAL";
      const { value, status: stands, display, period } = inventedFigure(kpi, 0, year, hidden);
      return { __typename: "Figure" as const, value: value ?? null, status: stands, display, invented: false, period };
    }),
  };
}

function change(kpi: InventedKpi, difference: number): NonNullable<ScorecardRow["figure"]["change"]> {
  const size = inventedDisplay(Math.abs(difference), kpi.unit).replace("%", " points");
  const up = difference > 0;
  const direction =
    kpi.better === "NEITHER" ? (up ? "MORE" : "FEWER") : up === (kpi.better === "HIGHER") ? "BETTER" : "WORSE";
  return {
    __typename: "Change",
    direction: Math.abs(difference) < 0.05 ? "SAME" : direction,
    display: Math.abs(difference) < 0.05 ? "no change" : `${up ? "+" : "\u2212"}${size}`,
    comparedWith: financialYear(newestYear - 1),
  };
}
