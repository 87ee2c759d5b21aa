import type { FigureStatus, TrendQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { ownArea, ownUnit } from "../../gallery/invented-areas.ts";
import { inventedBenchmarks } from "../../gallery/invented-benchmarks.ts";
import { inventedDisplay, inventedFigure } from "../../gallery/invented-figures.ts";
import { inventedKpi, inventedKpiFields } from "../../gallery/invented-kpis.ts";
import { newestYear } from "../../gallery/invented-periods.ts";
import type { TrendFigure } from "./lines.ts";

/** The six situations of the trend, with invented figures. */
export const trendFixtures: Fixtures<{ years: number }, TrendQuery> = {
  ok: { data: trend("re-referrals-12-months") },
  empty: { data: trend("re-referrals-12-months", {}, 0) },
  suppressed: { data: trend("cp-plan-2-years", { 2013: "CONFIDENTIAL", 2017: "CONFIDENTIAL", 2018: "CONFIDENTIAL" }) },
  stale: { data: trend("assessments-45-working-days", { 2023: "NOT_AVAILABLE", 2024: "NOT_AVAILABLE" }) },
  restated: {
    data: trend("cla-rate-10k", { 2022: "RESTATED", 2024: "PROVISIONAL" }, 13, 2019, 2022),
    filters: { comparison: "neighbours-median" },
  },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function trend(
  id: string,
  statuses: Record<number, FigureStatus> = {},
  years = 13,
  breakIn?: number,
  inventedFrom?: number,
): TrendQuery {
  const kpi = inventedKpi(id);
  const isTimed = id === "assessments-45-working-days";
  const series = Array.from({ length: years }, (_, index): TrendFigure => {
    const year = newestYear - years + 1 + index;
    return {
      ...inventedFigure(kpi, 0, year, statuses[year]),
      invented: inventedFrom !== undefined && year >= inventedFrom,
      definitionChanged: year === breakIn,
      area: ownArea,
      orgUnit: ownUnit,
      target:
        kpi.target && year > 2018
          ? { __typename: "Target", value: kpi.target.value, display: inventedDisplay(kpi.target.value, kpi.unit) }
          : null,
      readings: isTimed ? [ofReading("ALL_DUE"), ofReading("COMPLETED")] : [],
      benchmarks: inventedBenchmarks(kpi, year).map((each) => ({ ...each, reading: isTimed ? "COMPLETED" : null })),
    };
  });
  return {
    __typename: "Query",
    kpi: {
      ...inventedKpiFields(kpi),
      periods: series.map((each) => each.period),
      series,
    },
  };
}

function ofReading(reading: TrendFigure["readings"][number]["reading"]): TrendFigure["readings"][number] {
  return { __typename: "FigureReading", reading };
}
