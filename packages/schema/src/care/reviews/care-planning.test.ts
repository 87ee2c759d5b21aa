import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";
import { type CareExample, inCare, type ExampleRow } from "../../testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const march = { known: "2024-03-31", of: "2024-03-01" } as const;
const child = (id: string, rows: CareExample["rows"] = {}): CareExample => ({ id, from: "2023-01-01", rows });

const plan = (id: string, from: string, to: string | null = null, json: string | null = null) => ({
  cla_care_plan: [
    {
      lacp_table_id: `plan of ${id}`,
      lacp_person_id: id,
      lacp_cla_care_plan_start_date: from,
      lacp_cla_care_plan_end_date: to,
      lacp_cla_care_plan_json: json,
    },
  ],
});
const agreed = (id: string, on: string, permanent: boolean, what = "Long-term fostering") => ({
  permanence_panel: [{ child_id: id, agreed_on: on, plan: what, agreed_permanent: permanent }],
});

test("care plans: in force that day, the day it ends not counted", async () => {
  const facts = inCare(
    child("ends that day", plan("ends that day", "2023-01-01", "2024-03-31")),
    child("ends the day after", plan("ends the day after", "2023-01-01", "2024-04-01")),
    child("begins that day", plan("begins that day", "2024-03-31")),
    child("begins the day after", plan("begins the day after", "2024-04-01")),
    child("none"),
  );
  expect(await examples.figure({ kpi: "cla-care-plan-current", ...march, facts })).toMatchObject({
    numerator: 2,
    denominator: 5,
  });
});

test("permanence by the second review: on its day and not after it, in the period of care, by plan or by panel", async () => {
  const reviewed = (id: string, held: readonly string[], rows: CareExample["rows"] = {}, cancelled = "") =>
    child(id, {
      ...rows,
      cla_reviews: held.map((day, index) => ({
        clar_cla_review_id: `${id} ${index}`,
        clar_cla_id: `care of ${id}`,
        clar_cla_review_date: day,
        clar_cla_review_cancelled: day === cancelled,
      })),
    });
  const two = ["2023-01-20", "2023-04-20"];
  const permanent = '{"PERMANENCE": "Y"}';
  const facts = inCare(
    reviewed("that day", two, plan("that day", "2023-04-20", null, permanent)),
    reviewed("the day after", two, plan("the day after", "2023-04-21", null, permanent)),
    reviewed("by the panel", two, agreed("by the panel", "2023-04-20", false)),
    reviewed("of an earlier time in care", two, plan("of an earlier time in care", "2022-12-31", null, permanent)),
    reviewed("a plan for something else", two, plan("a plan for something else", "2023-02-01", null, '{"X": "N"}')),
    reviewed("one review", two.slice(1), plan("one review", "2023-02-01", null, permanent)),
    reviewed("second cancelled", two, plan("second cancelled", "2023-02-01", null, permanent), "2023-04-20"),
  );
  expect(await examples.figure({ kpi: "cla-permanence-by-2nd-review", ...march, facts })).toMatchObject({
    numerator: 2,
    denominator: 5,
  });
});

/** A move to another carer: the episode of the new placement. */
function moved(id: string, on: string) {
  return {
    cla_episodes: [
      {
        clae_cla_episode_id: `second episode of ${id}`,
        clae_person_id: id,
        clae_cla_id: `care of ${id}`,
        clae_cla_episode_start_date: on,
        clae_cla_episode_start_reason: "P",
        clae_cla_placement_id: `second home of ${id}`,
      },
    ],
    cla_placement: [
      {
        clap_cla_placement_id: `second home of ${id}`,
        clap_person_id: id,
        clap_cla_placement_start_date: on,
        clap_cla_placement_type: "U6",
      },
    ],
  };
}

test("permanent placements: what the panel agreed last, up to that day and in this time in care", async () => {
  const facts = inCare(
    child("that day", agreed("that day", "2024-03-31", true)),
    child("the day after", agreed("the day after", "2024-04-01", true)),
    child("before care", agreed("before care", "2022-12-31", true)),
    child("moved since", {
      ...agreed("moved since", "2023-05-01", true),
      ...moved("moved since", "2023-06-01"),
    }),
    child("moved before", {
      ...agreed("moved before", "2023-07-01", true),
      ...moved("moved before", "2023-06-01"),
    }),
    child("taken back", {
      permanence_panel: [
        ...agreed("taken back", "2023-05-01", true).permanence_panel,
        ...agreed("taken back", "2023-06-01", false).permanence_panel,
      ],
    }),
  );
  expect(await examples.figure({ kpi: "cla-permanent-placements", ...march, facts })).toMatchObject({ value: 2 });
});

test("life story work: a book or letter by that day, where the plan is for adoption, guardianship or long-term fostering", async () => {
  const story = (id: string, what: string, on: string, kind = "Book"): CareExample =>
    child(id, {
      ...agreed(id, "2023-06-01", true, what),
      life_story_work: [{ child_id: id, recorded_on: on, kind } satisfies ExampleRow],
    });
  const facts = inCare(
    story("that day", "Adoption", "2024-03-31"),
    story("a letter", "Special guardianship", "2024-01-01", "Later life letter"),
    story("the day after", "Adoption", "2024-04-01"),
    story("direct work", "Long-term fostering", "2024-01-01", "Direct work"),
    story("to go home", "Return home", "2024-01-01"),
  );
  expect(await examples.figure({ kpi: "life-story-in-place", ...march, facts })).toMatchObject({
    numerator: 2,
    denominator: 4,
  });
});

test("permanence planning meetings are those of twelve months, first and last day in", async () => {
  const held = ["2023-03-31", "2023-04-01", "2024-02-29", "2024-03-31"];
  const figure = await examples.figure({
    kpi: "permanence-planning-meetings-12m",
    known: "2024-03-31",
    of: period("ROLLING_12_MONTHS", "2023-04-01"),
    facts: { permanence_planning_meetings: held.map((held_on) => ({ child_id: "A", held_on })) },
  });
  expect(figure.value).toBe(3);
});
