import type { AccountQuery, ShellQuery } from "../gql/graphql.ts";
import { otherAreas, ownArea, ownUnit } from "./invented-areas.ts";
import { inventedDefinition, inventedKpis } from "./invented-kpis.ts";
import { inventedPeriods } from "./invented-periods.ts";

/** What the page asks for around its panels: the reader, the periods, the places and the KPIs. */
export function shellAnswer(): ShellQuery {
  return {
    __typename: "Query",
    viewer: { __typename: "Viewer", name: "Demo director" },
    scorecard: { __typename: "Scorecard", period: inventedPeriods[0]!, area: ownArea },
    scorecardPeriods: inventedPeriods,
    orgUnits: [
      {
        ...ownUnit,
        kind: "AUTHORITY",
        children: [
          {
            __typename: "OrgUnit",
            id: "X00000001:S1",
            name: "Family safeguarding",
            children: [{ __typename: "OrgUnit", id: "X00000001:T1", name: "Family safeguarding west" }],
          },
        ],
      },
    ],
    areas: [ownArea, ...otherAreas],
    kpis: inventedKpis.map(({ id, label, domain }) => ({
      __typename: "Kpi",
      id,
      label,
      definition: inventedDefinition(label),
      domain,
    })),
  };
}

/** Who is signed in. */
export function accountAnswer(): AccountQuery {
  return {
    __typename: "Query",
    viewer: {
      __typename: "Viewer",
      name: "Demo director",
      title: "Director",
      roles: ["DLT"],
      tier: "AGGREGATE",
      orgUnits: [{ ...ownUnit, kind: "AUTHORITY" }],
    },
  };
}
