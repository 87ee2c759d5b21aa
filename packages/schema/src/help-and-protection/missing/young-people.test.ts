import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Row = Readonly<Record<string, string | number | boolean | null>>;
type Expected = { numerator?: number; denominator?: number; pending?: number; exempt?: number };

test("homeless young people: 16 that day, not yet 18, and with their rights recorded", async () => {
  const born = {
    "16 that day": "2008-03-10",
    "15": "2008-03-11",
    "18 the day after": "2006-03-11",
    "18 that day": "2006-03-10",
  };
  const facts = {
    person: Object.entries(born).map(([pers_person_id, pers_dob]) => ({ pers_person_id, pers_dob })),
    homeless_presentations: Object.keys(born).map((child_id) => ({
      child_id,
      presented_on: "2024-03-10",
      rights_recorded_on: child_id === "16 that day" ? "2024-03-12" : null,
    })),
  };
  const asked = { known: "2024-03-31", of: "2024-03-01", facts } as const;
  expect(await examples.figure({ kpi: "homeless-16-17", ...asked })).toMatchObject({ value: 2 });
  expect(await examples.figure({ kpi: "homeless-16-17-rights-recorded", ...asked })).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
});

test("missing episodes: by the day they started, and not away without authorisation", async () => {
  const episode = (miss_missing_episode_start_date: string, miss_missing_episode_type: string | null): Row => ({
    miss_missing_episode_start_date,
    miss_missing_episode_type,
  });
  const figure = await examples.figure({
    kpi: "missing-episodes",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: {
      missing: [
        episode("2024-03-01", "M"),
        episode("2024-03-31", "Missing"),
        episode("2024-03-05", null),
        episode("2024-03-05", "A"),
        episode("2024-03-05", "Away"),
        episode("2024-02-29", "M"),
      ],
    },
  });
  expect(figure).toMatchObject({ value: 3 });
});

// Back at noon on Friday 29 March 2024; the clocks go forward on the 31st, so 72 hours end at 13:00 on Monday.
const back = "2024-03-29T12:00Z";
test.each<[string, string, Row, Expected]>([
  ["72 hours later", "2024-04-30", { completed_at: "2024-04-01T13:00+01:00" }, { numerator: 1, denominator: 1 }],
  ["a minute more", "2024-04-30", { completed_at: "2024-04-01T13:01+01:00" }, { numerator: 0, denominator: 1 }],
  ["not yet, due today", "2024-04-01", {}, { numerator: 0, denominator: 1, pending: 0 }],
  ["not yet, due tomorrow", "2024-03-31", {}, { denominator: 0, pending: 1 }],
  ["declined", "2024-04-30", { accepted: false }, { denominator: 0, exempt: 1 }],
  ["never offered", "2024-04-30", { offered: false, accepted: false }, { numerator: 0, denominator: 1, exempt: 0 }],
  ["no answer recorded", "2024-04-30", { accepted: null }, { numerator: 0, denominator: 1, exempt: 0 }],
])("return home interviews: %s", async (_, known, more, expected) => {
  const facts = {
    return_home_interviews: [{ child_id: "C", missing_ended_at: back, offered: true, accepted: true, ...more }],
  };
  expect(await examples.figure({ kpi: "rhi-72-hours", known, of: "2024-03-01", facts })).toMatchObject(expected);
});

test("the return from an absence that is recorded as Away owes no interview", async () => {
  const missing = (id: string, kind: string) => ({
    miss_table_id: id,
    miss_person_id: id,
    miss_missing_episode_start_date: "2024-03-28",
    miss_missing_episode_end_date: "2024-03-29",
    miss_missing_episode_type: kind,
  });
  const facts = {
    missing: [missing("M", "Missing"), missing("A", "Away")],
    return_home_interviews: ["M", "A"].map((child_id) => ({ child_id, missing_ended_at: back, offered: true })),
  };
  const figure = await examples.figure({ kpi: "rhi-72-hours", known: "2024-04-30", of: "2024-03-01", facts });
  expect(figure).toMatchObject({ numerator: 0, denominator: 1 });
});

test("a return that only the missing episode records owes an interview too; declined there, it is exempt", async () => {
  const missing = (id: string, end: string, more: Row = {}) => ({
    miss_table_id: `${id} ${end}`,
    miss_person_id: id,
    miss_missing_episode_start_date: "2024-02-28",
    miss_missing_episode_end_date: end,
    miss_missing_episode_type: "M",
    ...more,
  });
  const facts = {
    missing: [
      missing("interviewed", "2024-03-29"),
      missing("not in the list", "2024-03-30"),
      missing("declined", "2024-03-30", { miss_missing_rhi_offered: "Y", miss_missing_rhi_accepted: "N" }),
      missing("before interviews were recorded", "2024-03-28"),
    ],
    return_home_interviews: [{ child_id: "interviewed", missing_ended_at: back, completed_at: "2024-03-30T10:00Z" }],
  };
  const asked = { kpi: "rhi-72-hours", of: "2024-03-01", facts } as const;
  expect(await examples.figure({ ...asked, known: "2024-04-30" })).toMatchObject({
    numerator: 1,
    denominator: 2,
    exempt: 1,
  });
  // 72 hours from the end of the day are over on 2 April.
  expect(await examples.figure({ ...asked, known: "2024-04-01" })).toMatchObject({ denominator: 1, pending: 1 });
});

test.each<[string, string, string | null, Expected]>([
  ["on the day", "2024-04-30", "2024-03-15", { numerator: 1, denominator: 1 }],
  ["the day after", "2024-04-30", "2024-03-16", { numerator: 0, denominator: 1 }],
  ["not done, due today", "2024-03-15", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["not done, due tomorrow", "2024-03-14", null, { denominator: 0, pending: 1 }],
])("pre-birth assessments due on 15 March: %s", async (_, known, completed_on, expected) => {
  const facts = {
    pre_birth_assessments: [{ child_id: "C", started_on: "2024-02-01", due_on: "2024-03-15", completed_on }],
  };
  expect(await examples.figure({ kpi: "prebirth-assessments-timely", known, of: "2024-03-01", facts })).toMatchObject(
    expected,
  );
});

test("early help plans closed: those with outcomes met, of all that closed in the month", async () => {
  const closed = (earl_episode_end_date: string | null, earl_episode_end_reason: string | null): Row => ({
    earl_episode_end_date,
    earl_episode_end_reason,
  });
  const figure = await examples.figure({
    kpi: "early-help-outcomes-met",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: {
      early_help_episodes: [
        closed("2024-03-01", "Outcomes met"),
        closed("2024-03-31", "Step-up"),
        closed("2024-03-15", null),
        closed(null, null),
        closed("2024-02-29", "Outcomes met"),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 3 });
});
