import { expect, it } from "vitest";
import { operationWords } from "./operation-words.ts";

it.each([
  ["Kpi.cases rha-timely of E1:T1, July 2023", "Cases behind a figure", "rha-timely of E1:T1, July 2023"],
  ["CareCohort.children of E1 on 2023-07-31", "Children we care for", "of E1 on 2023-07-31"],
  ["Child.episodes", "Care episodes", ""],
  ["child", "A child's record", ""],
  ["something new", "Something new", ""],
])("says what %s read", (operation, what, more) => {
  expect(operationWords(operation)).toEqual({ what, more });
});
