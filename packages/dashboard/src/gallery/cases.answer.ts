import type { CasesQuery, CaseState, ChildRecordQuery } from "../gql/graphql.ts";

type InventedCase = NonNullable<CasesQuery["kpi"]>["cases"]["edges"][number]["node"];

const west = { __typename: "OrgUnit" as const, id: "X00000001:T1", name: "Family safeguarding west" };

const east = { __typename: "OrgUnit" as const, id: "X00000001:T2", name: "Family safeguarding east" };

/** Sixty invented cases, overdue ones first. */
const inventedCases: readonly InventedCase[] = [
  ...casesIn("OVERDUE", 7, (place) => ({ dueOn: day(14 + place), daysLate: 12 - place })),
  ...casesIn("NOT_MET", 3, (place) => ({ dueOn: day(4 + place), doneOn: day(11 + place), daysLate: 5 })),
  ...casesIn("DUE", 6, (place) => ({ dueOn: `2026-11-0${place + 1}`, daysLate: -1 - place })),
  ...casesIn("MET", 40, (place) => ({ dueOn: day(1 + (place % 28)), doneOn: day(1 + (place % 20)), daysLate: 0 })),
  ...casesIn("EXEMPT", 4, () => ({ dueOn: null, daysLate: null })),
];

/** A page of the invented cases. The cursor of a page is the number of cases before the next. */
export function casesAnswer(variables: Record<string, unknown>): CasesQuery {
  const states = variables["state"] as CaseState[] | null;
  const chosen = inventedCases.filter(({ state }) => !states || states.includes(state));
  const from = Number(variables["after"] ?? 0);
  const upTo = from + Number(variables["first"]);
  return {
    __typename: "Query",
    kpi: {
      __typename: "Kpi",
      id: String(variables["kpi"]),
      cases: {
        __typename: "CaseConnection",
        edges: chosen.slice(from, upTo).map((node) => ({ __typename: "CaseEdge", node })),
        pageInfo: { __typename: "PageInfo", hasNextPage: upTo < chosen.length, endCursor: String(upTo) },
        total: { __typename: "Figure", value: chosen.length },
        states: [...Map.groupBy(inventedCases, ({ state }) => state)].map(([state, cases]) => ({
          __typename: "CaseStateCount",
          state,
          cases: cases.length,
        })),
      },
    },
  };
}

/** The record of an invented child. A reference that begins with X is unknown. */
export function childRecordAnswer(reference: string): ChildRecordQuery {
  return {
    __typename: "Query",
    child: reference.startsWith("X")
      ? null
      : {
          __typename: "Child",
          id: `X00000001:${reference}`,
          reference,
          age: 11,
          sex: "FEMALE",
          team: west,
          episodes: [
            {
              __typename: "CareEpisode",
              startedOn: "2025-06-01",
              endedOn: null,
              legalStatus: "C2",
              placementGroup: "FOSTERING_OTHER",
              reasonEnded: null,
            },
            {
              __typename: "CareEpisode",
              startedOn: "2023-02-14",
              endedOn: "2024-01-20",
              legalStatus: "V2",
              placementGroup: "CHILDRENS_HOME",
              reasonEnded: "E4A",
            },
          ],
          actions: [
            {
              __typename: "Case",
              id: "H1",
              kpi: { __typename: "Kpi", id: "rha-timely", label: "Review health assessments in time" },
              dueOn: "2026-10-19",
              doneOn: null,
              daysLate: 9,
              state: "OVERDUE",
            },
          ],
        },
  };
}

function casesIn(state: CaseState, cases: number, partsOf: (place: number) => Partial<InventedCase>): InventedCase[] {
  return Array.from({ length: cases }, (_, place) => ({
    __typename: "Case",
    id: `${state}-${place}`,
    subject: `${state.slice(0, 1)}${1200 + 7 * place}`,
    team: "FSW",
    orgUnit: place % 4 === 3 ? east : west,
    dueOn: null,
    doneOn: null,
    daysLate: null,
    state,
    ...partsOf(place),
  }));
}

/** A day of October 2026. */
function day(place: number): string {
  return `2026-10-${String(place).padStart(2, "0")}`;
}
