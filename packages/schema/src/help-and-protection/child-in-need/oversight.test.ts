import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Expected = { numerator?: number; denominator?: number | null; pending?: number; value?: number | null };

const held = (child: string, team: string, from: string, to: string | null = null, worker = "W") => ({
  invo_person_id: child,
  invo_referral_id: child,
  invo_professional_id: worker,
  invo_professional_team: team,
  invo_involvement_start_date: from,
  invo_involvement_end_date: to,
});
// 60 days before 30 April 2024 is 1 March. An old record of another child shows that oversight was kept.
test.each<[string, string, string, readonly string[], Expected]>([
  ["60 days ago", "T1", "2024-01-01", ["2024-03-01"], { numerator: 1, denominator: 1 }],
  ["61 days ago", "T1", "2024-01-01", ["2024-02-29"], { numerator: 0, denominator: 1 }],
  ["before the teams took the case on", "T1", "2024-02-01", ["2024-01-31"], { numerator: 0, denominator: 1 }],
  ["the first due that day", "T1", "2024-03-01", [], { numerator: 0, denominator: 1, pending: 0 }],
  ["the first due the day after", "T1", "2024-03-02", [], { denominator: 0, pending: 1 }],
  ["of another team", "T2", "2024-01-01", ["2024-04-01"], { value: null }],
])("management oversight on 30 April: %s", async (_, team, from, days, expected) => {
  const figure = await examples.figure({
    kpi: "management-oversight-current",
    known: "2024-04-30",
    of: "2024-04-01",
    facts: {
      department: [
        { dept_team_id: "T1", dept_team_name: "Assessment North" },
        { dept_team_id: "T2", dept_team_name: "Leaving Care" },
      ],
      involvements: [
        // A change of worker does not start the case again.
        held("C", team, from, "2024-04-15", "another"),
        held("C", team, "2024-04-15"),
      ],
      management_oversight: [
        { child_id: "old", recorded_on: "2023-01-01" },
        ...days.map((recorded_on) => ({ child_id: "C", recorded_on })),
      ],
    },
  });
  expect(figure).toMatchObject(expected);
});

// Supervised on 1 March 2024: the next is due on 30 April.
test.each<[string, string, string | null, Expected]>([
  ["due today and not held", "2024-04-30", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["due tomorrow", "2024-04-29", null, { denominator: 0, pending: 1 }],
  ["the worker no longer holds the case", "2024-04-30", "2024-04-30", { denominator: 0, pending: 0 }],
])("the next supervision: %s", async (_, known, until, expected) => {
  const figure = await examples.figure({
    kpi: "supervision-in-timescale",
    known,
    of: "2024-04-01",
    facts: {
      supervision: [{ worker_id: "W", child_id: "C", supervised_on: "2024-03-01", due_on: "2024-03-01" }],
      involvements: [held("C", "T1", "2024-01-01", until)],
    },
  });
  expect(figure).toMatchObject(expected);
});

test("supervision counts on the day it was due, in time up to that day", async () => {
  const figure = await examples.figure({
    kpi: "supervision-in-timescale",
    known: "2024-04-30",
    of: "2024-03-01",
    facts: {
      supervision: [
        { worker_id: "W", child_id: "in time", supervised_on: "2024-03-31", due_on: "2024-03-31" },
        { worker_id: "W", child_id: "late", supervised_on: "2024-04-01", due_on: "2024-03-31" },
        { worker_id: "W", child_id: "of the month before", supervised_on: "2024-03-01", due_on: "2024-02-29" },
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 2 });
});
