import type { LoadPartsFragment, LoadsQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { inventedLoad } from "../../gallery/invented-loads.ts";

const loaded = inventedLoad(1, "referrals_2013_to_2025.csv");
const again = inventedLoad(2, "referrals_2013_to_2025.csv", {
  status: "ALREADY_LOADED",
  rowsRead: 2145,
  rowsLoaded: 0,
  rowsUnchanged: 2145,
});
const partly = inventedLoad(3, "placements_2018_to_2025.csv", {
  status: "LOADED_WITH_REFUSALS",
  rowsRead: 15860,
  rowsLoaded: 15857,
  rowsRefused: 3,
});
const refused = inventedLoad(4, "workforce.csv", {
  status: "REFUSED",
  rowsRead: 0,
  rowsLoaded: 0,
  message: "This is an HTML page, not a CSV file. Download the data file itself and load that.",
});
const revised = inventedLoad(5, "referrals_2013_to_2025_revised.csv", {
  rowsLoaded: 41,
  rowsUnchanged: 2104,
  rowsWithdrawn: 2,
});
const old = inventedLoad(6, "duration_2014_to_2024.csv", {
  startedAt: "2024-11-02T08:00:00Z",
  finishedAt: "2024-11-02T08:00:03Z",
});

/** The six situations of the loads, with invented loads. */
export const loadsFixtures: Fixtures<{ first: number }, LoadsQuery> = {
  ok: { data: ledger(revised, refused, partly, again, loaded) },
  empty: { data: ledger() },
  suppressed: { data: ledger(inventedLoad(7, "durations.csv", { status: "UNDONE", rowsWithdrawn: 2145 })) },
  stale: { data: ledger(old) },
  restated: { data: ledger(revised, loaded) },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function ledger(...loads: LoadPartsFragment[]): LoadsQuery {
  return {
    __typename: "Query",
    loads: {
      __typename: "LoadConnection",
      edges: loads.map((node) => ({ __typename: "LoadEdge", node })),
      pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    },
  };
}
