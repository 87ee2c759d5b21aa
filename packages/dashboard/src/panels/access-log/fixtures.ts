import { ownUnit } from "../../gallery/invented-areas.ts";
import { inventedKpis } from "../../gallery/invented-kpis.ts";
import type { AccessLogQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";

type Entry = AccessLogQuery["accessLog"]["edges"][number]["node"];

const west = { __typename: "OrgUnit" as const, id: "X00000001:T1", name: "Family safeguarding west" };

/** The six situations of the access log, with invented readers. */
export const accessLogFixtures: Fixtures<{ first: number }, AccessLogQuery> = {
  ok: {
    data: log([
      entry(1204, { operation: "Child.episodes" }),
      entry(1203, { operation: "child", breakGlass: true, records: 1, people: 1 }),
      entry(1202, {
        operation: "breakGlass",
        purpose: "The family moved to the east team this morning, and is at the door",
        records: 0,
        people: 0,
        breakGlass: true,
      }),
      entry(1201, { reader: "An invented auditor", role: "Quality assurance", purpose: "Audit", orgUnit: null }),
      entry(1200, { operation: "requiredActions of X00000001:T1, due within 5 days", records: 38, people: 31 }),
    ]),
  },
  empty: { data: log([]) },
  suppressed: { data: log([entry(3, { records: 0, people: 0 })]) },
  stale: { data: log([entry(2, { at: "2024-11-02T08:00:00Z" })]) },
  restated: {
    data: log(
      [entry(1205, { operation: "setKpiTarget re-referrals-12-months", purpose: "Board", people: 0, records: 0 })],
      true,
    ),
  },
  error: { error: "The access log is for the data-protection lead." },
};

function entry(id: number, parts: Partial<Entry> = {}): { __typename: "AccessEntryEdge"; node: Entry } {
  return {
    __typename: "AccessEntryEdge",
    node: {
      __typename: "AccessEntry",
      id: String(id),
      at: "2026-11-20T09:30:05Z",
      reader: "An invented manager",
      role: "Team manager",
      purpose: "Case supervision",
      operation: "Kpi.cases assessments-45-working-days of X00000001:T1, October 2026",
      orgUnit: west,
      records: 50,
      people: 47,
      breakGlass: false,
      ...parts,
    },
  };
}

function log(edges: AccessLogQuery["accessLog"]["edges"], hasNextPage = false): AccessLogQuery {
  return {
    __typename: "Query",
    kpis: inventedKpis.map(({ id, label }) => ({ __typename: "Kpi", id, label })),
    orgUnits: [
      {
        ...ownUnit,
        children: [{ __typename: "OrgUnit", id: "X00000001:S1", name: "Family safeguarding", children: [west] }],
      },
    ],
    accessLog: {
      __typename: "AccessEntryConnection",
      edges,
      pageInfo: { __typename: "PageInfo", hasNextPage },
    },
  };
}
