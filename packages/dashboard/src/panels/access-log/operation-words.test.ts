import { expect, it } from "vitest";
import { namesIn, operationWords } from "./operation-words.ts";

const names = namesIn({
  kpis: [{ __typename: "Kpi", id: "rha-timely", label: "Review health assessments in time" }],
  orgUnits: [
    {
      __typename: "OrgUnit",
      id: "E1",
      name: "Downland",
      children: [
        {
          __typename: "OrgUnit",
          id: "E1:S1",
          name: "Care",
          children: [{ __typename: "OrgUnit", id: "E1:T1", name: "West" }],
        },
      ],
    },
  ],
});

it.each([
  [
    "Kpi.cases rha-timely of E1:T1, July 2023: OVERDUE, NOT_MET",
    "Cases behind a figure",
    "Review health assessments in time, West, July 2023: overdue, not met",
  ],
  ["Kpi.cases gone-kpi of E1:T9, July 2023", "Cases behind a figure", "Gone-kpi, E1:T9, July 2023"],
  ["CareCohort.children of E1 on 2023-07-31", "Children we care for", "Downland on 2023-07-31"],
  ["requiredActions of E1:S1, due within 5 days", "Worklist", "Care, due within 5 days"],
  ["Child.episodes", "Care episodes", ""],
  ["child", "A child's record", ""],
  ["something new", "Something new", ""],
])("says what %s read", (operation, what, more) => {
  expect(operationWords(operation, names)).toEqual({ what, more });
});
