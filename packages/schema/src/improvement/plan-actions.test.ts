import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

test.each([
  ["done on the day", "2024-03-31", "2024-03-15", { numerator: 1, denominator: 1 }],
  ["done the day after", "2024-03-31", "2024-03-16", { numerator: 0, denominator: 1 }],
  ["not done, due today", "2024-03-15", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["not done, due tomorrow", "2024-03-14", null, { denominator: 0, pending: 1 }],
])("actions of the improvement plan: %s", async (_, known, done_on, expected) => {
  const facts = { plan_actions: [{ due_on: "2024-03-15", done_on }] };
  const figure = await examples.figure({ kpi: "findings-actions-on-time", known, of: "2024-03-01", facts });
  expect(figure).toMatchObject(expected);
});
