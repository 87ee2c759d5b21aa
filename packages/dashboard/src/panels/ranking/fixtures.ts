import type { FigureStatus, RankingQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { otherAreas, ownArea } from "../../gallery/invented-areas.ts";
import { inventedBenchmarks } from "../../gallery/invented-benchmarks.ts";
import { inventedFigure } from "../../gallery/invented-figures.ts";
import { inventedKpi, inventedKpiFields } from "../../gallery/invented-kpis.ts";
import { newestYear } from "../../gallery/invented-periods.ts";
import type { RankedAuthority } from "./ranked-authority.ts";

type Options = { among: "all" | "neighbours" };

/** The six situations of the ranking, with invented figures. */
export const rankingFixtures: Fixtures<Options, RankingQuery> = {
  ok: { data: ranking("re-referrals-12-months"), options: { among: "all" } },
  empty: {
    data: { ...ranking("re-referrals-12-months"), kpi: { ...ranking("re-referrals-12-months").kpi!, ranking: [] } },
  },
  suppressed: {
    data: ranking("cp-plan-2-years", { 0: "CONFIDENTIAL", 4: "CONFIDENTIAL", 9: "LOW", 20: "CONFIDENTIAL" }),
    options: { among: "neighbours" },
  },
  stale: {
    data: ranking("assessments-45-working-days", { 0: "NOT_AVAILABLE", 3: "NOT_AVAILABLE" }),
    options: { among: "neighbours" },
  },
  restated: {
    data: ranking("cla-rate-10k", { 2: "RESTATED" }),
    options: { among: "neighbours" },
    filters: { comparison: "england" },
  },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function ranking(id: string, statuses: Record<number, FigureStatus> = {}): RankingQuery {
  const kpi = inventedKpi(id);
  const areas = [ownArea, ...otherAreas].map((area, place): RankedAuthority => {
    const { value, status, display, numerator, denominator, period } = inventedFigure(
      kpi,
      place,
      newestYear,
      statuses[place],
    );
    const figure = {
      __typename: "Figure" as const,
      value: value ?? null,
      status,
      display,
      numerator: numerator ?? null,
      denominator: denominator ?? null,
      period,
    };
    return {
      __typename: "RankedArea",
      rank: null,
      own: place === 0,
      neighbour: place > 0 && place <= 10,
      area,
      figure,
    };
  });
  const sign = kpi.better === "LOWER" ? 1 : -1;
  const ranked = areas
    .filter((each) => each.figure.value !== null)
    .toSorted((a, b) => sign * (a.figure.value! - b.figure.value!));
  const missing = areas.filter((each) => each.figure.value === null);
  return {
    __typename: "Query",
    kpi: {
      ...inventedKpiFields(kpi),
      figure: {
        ...inventedFigure(kpi, 0, newestYear, statuses[0]),
        area: ownArea,
        benchmarks: inventedBenchmarks(kpi, newestYear),
      },
      ranking: [...ranked.map((each, index) => ({ ...each, rank: index + 1 })), ...missing],
    },
  };
}
