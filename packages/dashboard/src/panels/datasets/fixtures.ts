import type { DatasetsQuery, LoadPartsFragment } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { inventedLoad } from "../../gallery/invented-loads.ts";

type Dataset = DatasetsQuery["datasets"][number];

const referrals = dataset("referrals", "Referrals and re-referrals", 2013, 2132, {});
const placements = dataset(
  "new_placements_during_the_year_by_distance_from_home",
  "New placements during the year, by distance from home",
  2018,
  15860,
  {},
);
const workforce = dataset("workforce", "Children's social work workforce", 2017, 1503, {});

/** The six situations of the datasets, with invented figures. */
export const datasetsFixtures: Fixtures<Record<string, never>, DatasetsQuery> = {
  ok: { data: { __typename: "Query", datasets: [referrals, placements, workforce] } },
  empty: { data: { __typename: "Query", datasets: [] } },
  suppressed: { data: { __typename: "Query", datasets: [{ ...referrals, rows: 0, timePeriods: [] }] } },
  stale: {
    data: {
      __typename: "Query",
      datasets: [
        dataset("duration", "Assessments by duration", 2014, 1976, {
          startedAt: "2024-11-02T08:00:00Z",
          finishedAt: "2024-11-02T08:00:03Z",
        }),
      ],
    },
  },
  restated: {
    data: {
      __typename: "Query",
      datasets: [
        dataset("referrals", "Referrals and re-referrals, revised", 2013, 2132, {
          rowsLoaded: 41,
          rowsUnchanged: 2091,
        }),
      ],
    },
  },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function dataset(id: string, title: string, since: number, rows: number, load: Partial<LoadPartsFragment>): Dataset {
  return {
    __typename: "Dataset",
    id,
    title,
    publisher: "An invented department",
    licence: "Open Government Licence v3.0",
    timePeriods: Array.from({ length: 2026 - since }, (_, index) => String(since + index)),
    rows,
    measures: [1, 2, 3].map((each) => ({
      __typename: "DatasetMeasure",
      id: `${id}-${each}`,
      label: `Measure ${each}`,
    })),
    load: inventedLoad(rows, `${id}_${since}_to_2025.csv`, { rowsRead: rows, rowsLoaded: rows, ...load }),
  };
}
