import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../kpis/testing/worked-example.ts";
import { period } from "../periods/period.ts";
import { headers, inCare, returned } from "./testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

// March 2024, which follows a leap day and ends on the day the clocks go forward.
const march = { known: "2024-03-31", of: "2024-03-01" } as const;
const year = { known: "2024-03-31", of: period("ROLLING_12_MONTHS", "2023-04-01") };

test("starts: by the day, under 18, not in respite; of the rate, those of twelve months", async () => {
  const facts = inCare(
    { id: "the first day", from: "2024-03-01" },
    { id: "the last day", from: "2024-03-31" },
    { id: "the leap day before", from: "2024-02-29" },
    { id: "18 that day", from: "2024-03-10", born: "2006-03-10" },
    { id: "18 the day after", from: "2024-03-10", born: "2006-03-11" },
    { id: "in respite", from: "2024-03-10", legal: "V4" },
    { id: "the first day of the year", from: "2023-04-01" },
    { id: "the day before the year", from: "2023-03-31" },
  );
  expect(await examples.figure({ kpi: "cla-started", ...march, facts })).toMatchObject({ value: 3 });
  expect(await examples.figure({ kpi: "cla-started-rate-10k", ...year, facts })).toMatchObject({ numerator: 5 });
});

test("ends: by the day, unless care goes on; without a reason, unless another episode follows that day", async () => {
  const episode = (id: string, from: string, to: string | null, reason: string | null = "E4A", entered = from) => ({
    clae_person_id: id,
    clae_cla_id: `care of ${id}`,
    clae_cla_episode_start_date: from,
    clae_cla_episode_ceased_date: to,
    clae_cla_episode_ceased_reason: to && reason,
    clae_entered_care_date: entered,
  });
  const cla_episodes = [
    episode("the first day", "2023-01-01", "2024-03-01"),
    episode("the last day", "2023-01-01", "2024-03-31"),
    episode("the leap day before", "2023-01-01", "2024-02-29"),
    episode("no reason", "2023-01-01", "2024-03-10", null),
    episode("goes on", "2023-01-01", "2024-03-10", "X1"),
    episode("goes on", "2024-03-10", null, null, "2023-01-01"),
    episode("goes on without a reason", "2023-01-01", "2024-03-10", null),
    episode("goes on without a reason", "2024-03-10", null, null, "2023-01-01"),
    episode("the first day of the year", "2023-01-01", "2023-04-01"),
    episode("the day before the year", "2023-01-01", "2023-03-31"),
  ];
  const person = [...new Set(cla_episodes.map(({ clae_person_id }) => clae_person_id))].map((id) => ({
    pers_person_id: id,
    pers_dob: "2012-01-01",
  }));
  const facts = { cla_episodes, person };
  expect(await examples.figure({ kpi: "cla-ceased", ...march, facts })).toMatchObject({ value: 3 });
  expect(await examples.figure({ kpi: "cla-ceased-rate-10k", ...year, facts })).toMatchObject({ numerator: 5 });
});

test("moves: to another carer, not with the same one, nor to a temporary stay and back, nor in respite", async () => {
  const children: Readonly<Record<string, Parameters<typeof returned>[1][]>> = {
    "on the first day": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-01", "P", "K2"],
    ],
    "on the last day, with a new status": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-31", "B", "K2"],
    ],
    "the day before": [
      ["2023-01-01", "S", "U6"],
      ["2024-02-29", "P", "K2"],
    ],
    "the same carer": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-02", "L", "U6"],
      ["2024-03-03", "T", "U4"],
      ["2024-03-04", "U", "U4"],
    ],
    "in hospital": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-10", "P", "T1"],
    ],
    "in respite": [
      ["2023-01-01", "S", "U6", "V4"],
      ["2024-03-10", "P", "U4", "V4"],
    ],
    "came into care": [["2024-03-10", "S", "U6"]],
  };
  const facts = {
    ssda903_header: headers(Object.keys(children)),
    continuous_episodes: Object.entries(children).flatMap(([id, episodes]) => returned(id, ...episodes)),
  };
  expect(await examples.figure({ kpi: "placement-moves", ...march, facts })).toMatchObject({ value: 2 });
});
