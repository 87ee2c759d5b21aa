import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";
import { headers, inCare, merged, returned } from "../../testing/care-example.ts";

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

// Turning 18 on 10 March 2024; a child born on a leap day does so on 1 March.
test("ends at 18: on the birthday, whenever it was recorded and once, and not afterwards", async () => {
  const facts = merged(
    inCare(
      { id: "recorded that day", from: "2023-01-01", to: "2024-03-10", born: "2006-03-10" },
      { id: "recorded the month after", from: "2023-01-01", to: "2024-04-02", born: "2006-03-10" },
      { id: "not recorded", from: "2023-01-01", born: "2006-03-10" },
      { id: "in a short break", from: "2023-01-01", born: "2006-03-10", legal: "V4" },
      { id: "in the month before, recorded in this one", from: "2023-01-01", to: "2024-03-01", born: "2006-02-28" },
      { id: "in the month after", from: "2023-01-01", born: "2006-04-01" },
      { id: "came at 18", from: "2024-03-10", to: "2024-03-20", born: "2006-03-10" },
      { id: "two episodes", from: "2023-01-01", born: "2006-03-10" },
    ),
    {
      cla_episodes: [
        {
          clae_cla_episode_id: "a second one that nobody ended",
          clae_person_id: "two episodes",
          clae_cla_id: "care of two episodes",
          clae_cla_episode_start_date: "2023-06-01",
          clae_entered_care_date: "2023-01-01",
        },
      ],
    },
  );
  const april = { known: "2024-04-30", of: "2024-03-01" } as const;
  expect(await examples.figure({ kpi: "cla-ceased", ...april, facts })).toMatchObject({ value: 4 });
  const leap = { known: "2022-03-31", facts: inCare({ id: "A", from: "2020-01-01", born: "2004-02-29" }) };
  expect(await examples.figure({ kpi: "cla-ceased", ...leap, of: "2022-03-01" })).toMatchObject({ value: 1 });
  expect(await examples.figure({ kpi: "cla-count", ...leap, known: "2022-02-28", of: "2022-02-01" })).toMatchObject({
    value: 1,
  });
});

test("moves: to another carer, not with the same one, nor to a temporary stay and back, nor in respite, nor at 18", async () => {
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
    "18 that day": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-10", "P", "K2"],
    ],
    "18 the day after": [
      ["2023-01-01", "S", "U6"],
      ["2024-03-10", "P", "K2"],
    ],
  };
  const facts = {
    ssda903_header: headers(Object.keys(children), { "18 that day": "2006-03-10", "18 the day after": "2006-03-11" }),
    continuous_episodes: Object.entries(children).flatMap(([id, episodes]) => returned(id, ...episodes)),
  };
  expect(await examples.figure({ kpi: "placement-moves", ...march, facts })).toMatchObject({ value: 3 });
});
