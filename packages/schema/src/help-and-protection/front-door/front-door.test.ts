import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Row = Readonly<Record<string, string | number | boolean | null>>;
type Expected = {
  numerator?: number | null;
  denominator?: number | null;
  pending?: number;
  exempt?: number;
  value?: number | null;
};

const contact = (id: string, day: string, outcome: string | null): Row => ({
  cont_contact_id: id,
  cont_contact_date: day,
  cont_contact_outcome_json: outcome,
});

test("contacts: those of the month count, and those that became a referral by their outcome or by the decision", async () => {
  const facts = {
    contacts: [
      contact("referral", "2024-03-01", '{"NEW_REFERRAL_FLAG": "Y"}'),
      contact("no referral", "2024-03-31", '{"NEW_REFERRAL_FLAG":"N"}'),
      contact("referral by the decision", "2024-03-10", null),
      contact("no outcome", "2024-03-10", null),
      contact("the month before", "2024-02-29", '{"NEW_REFERRAL_FLAG":"Y"}'),
    ],
    contact_decisions: [{ contact_id: "referral by the decision", outcome: "Referral" }],
  };
  const asked = { known: "2024-03-31", of: "2024-03-01", facts } as const;
  expect(await examples.figure({ kpi: "contact-volume", ...asked })).toMatchObject({ value: 4 });
  expect(await examples.figure({ kpi: "contact-to-referral-rate", ...asked })).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
});

// Known up to Thursday 28 March 2024, the day before Good Friday. The clocks went forward on the 31st.
const decided = (received_at: string, decided_at: string | null): Row => ({ received_at, decided_at });
test.each<[string, Row, Expected]>([
  ["on the third day", decided("2024-03-04T09:00Z", "2024-03-07T23:30Z"), { numerator: 1, denominator: 1 }],
  ["on the fourth day", decided("2024-03-04T09:00Z", "2024-03-08T00:10Z"), { numerator: 0, denominator: 1 }],
  ["not yet, due today", decided("2024-03-25T09:00Z", null), { numerator: 0, denominator: 1, pending: 0 }],
  ["not yet, due tomorrow", decided("2024-03-26T09:00Z", null), { numerator: 0, denominator: 0, pending: 1 }],
])("contacts and referrals decided within 3 days: %s", async (_, row, expected) => {
  const asked = { known: "2024-03-28", of: "2024-03-01" } as const;
  const figure = {
    kpi: "contacts-completed-3-days",
    ...asked,
    facts: { contact_decisions: [{ contact_id: "C", ...row }] },
  };
  expect(await examples.figure(figure)).toMatchObject(expected);
  const referral = {
    kpi: "referrals-completed-3-days",
    ...asked,
    facts: { referral_decisions: [{ referral_id: "R", ...row }] },
  };
  expect(await examples.figure(referral)).toMatchObject(expected);
});

// Received on Wednesday 27 March 2024, due on the Thursday. Received on the Thursday, due on Tuesday 2 April: Easter lies between.
test.each<[string, string, Row, Expected]>([
  ["the next working day", "2024-04-30", decided("2024-03-27T09:00Z", "2024-03-28T23:30Z"), { numerator: 1 }],
  ["the day after", "2024-04-30", decided("2024-03-27T09:00Z", "2024-03-29T00:10Z"), { numerator: 0 }],
  ["after Easter", "2024-04-30", decided("2024-03-28T09:00Z", "2024-04-02T16:00Z"), { numerator: 1 }],
  ["two days after Easter", "2024-04-30", decided("2024-03-28T09:00Z", "2024-04-03T09:00Z"), { numerator: 0 }],
  [
    "on the Monday, of one of a Saturday",
    "2024-04-30",
    decided("2024-03-23T09:00Z", "2024-03-25T16:00Z"),
    { numerator: 1 },
  ],
  ["not yet, due today", "2024-03-28", decided("2024-03-27T09:00Z", null), { numerator: 0, pending: 0 }],
  ["not yet, due yesterday", "2024-03-29", decided("2024-03-27T09:00Z", null), { numerator: 0, pending: 0 }],
  ["not yet, due after Easter", "2024-04-01", decided("2024-03-28T09:00Z", null), { denominator: 0, pending: 1 }],
  ["not yet, due after Easter, today", "2024-04-02", decided("2024-03-28T09:00Z", null), { numerator: 0, pending: 0 }],
])("referrals decided within 1 working day: %s", async (_, known, row, expected) => {
  const figure = await examples.figure({
    kpi: "referral-decisions-1-working-day",
    known,
    of: `${String(row["decided_at"] ?? known).slice(0, 7)}-01`,
    facts: { referral_decisions: [{ referral_id: "R", ...row }] },
  });
  expect(figure).toMatchObject({ denominator: 1, pending: 0, ...expected });
});

test("a decision in summer time belongs to the day in England, not in Greenwich", async () => {
  const figure = await examples.figure({
    kpi: "contacts-completed-3-days",
    known: "2024-07-31",
    of: "2024-07-01",
    // 0:30 on 5 July in England: the fourth day.
    facts: { contact_decisions: [{ contact_id: "C", ...decided("2024-07-01T09:00Z", "2024-07-04T23:30Z") }] },
  });
  expect(figure).toMatchObject({ numerator: 0, denominator: 1 });
});

test("referrals and enquiries per 10,000 children: those of the twelve months, and no rate without a population", async () => {
  const referral = (id: string, day: string): Row => ({
    cine_referral_id: id,
    cine_person_id: id,
    cine_referral_date: day,
  });
  const figure = await examples.figure({
    kpi: "referral-rate-10k",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: {
      cin_episodes: [
        referral("the first day", "2023-04-01"),
        referral("the last day", "2024-03-31"),
        referral("the day before", "2023-03-31"),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 2, value: null, status: "NOT_AVAILABLE" });
});

// 45 working days after Wednesday 24 January 2024 is Wednesday 27 March; Good Friday and Easter Monday follow.
const assessment = (referred: string, authorised: string | null, more: Row = {}): Row[] => [
  {
    cina_assessment_id: "A",
    cina_referral_id: "R",
    cina_assessment_start_date: referred,
    cina_assessment_auth_date: authorised,
    ...more,
  },
];
test.each<[string, string, string | null, Expected, Expected]>([
  [
    "on the 45th working day",
    "2024-01-24",
    "2024-03-27",
    { numerator: 1, denominator: 1 },
    { numerator: 0, denominator: 1 },
  ],
  ["on the 46th", "2024-01-24", "2024-03-28", { numerator: 0, denominator: 1 }, { numerator: 0, denominator: 1 }],
  ["on the 20th", "2024-02-08", "2024-03-07", { numerator: 1, denominator: 1 }, { numerator: 1, denominator: 1 }],
  ["on the 21st", "2024-02-08", "2024-03-08", { numerator: 1, denominator: 1 }, { numerator: 0, denominator: 1 }],
  ["open, due yesterday", "2024-01-24", null, { numerator: 0, denominator: 1 }, { value: null }],
  ["open, due today", "2024-01-25", null, { numerator: 0, denominator: 1, pending: 0 }, { value: null }],
  // Four days of Easter lie between.
  ["open, due on 2 April", "2024-01-26", null, { denominator: 0, pending: 1 }, { value: null }],
])(
  "assessments within 45 and 20 working days of the referral: %s",
  async (_, referred, authorised, within45, within20) => {
    const facts = {
      cin_episodes: [{ cine_referral_id: "R", cine_referral_date: referred }],
      // That the assessment itself started a week later does not stop the clock.
      cin_assessments: assessment(referred, authorised, { cina_assessment_start_date: "2024-02-20" }),
    };
    const asked = { known: "2024-03-28", of: "2024-03-01", facts } as const;
    expect(await examples.figure({ kpi: "assessments-45-working-days", ...asked })).toMatchObject(within45);
    expect(await examples.figure({ kpi: "assessments-20-working-days", ...asked })).toMatchObject(within20);
  },
);

test("a second assessment of a referral is timed from its own start", async () => {
  const figure = await examples.figure({
    kpi: "assessments-45-working-days",
    known: "2024-12-31",
    of: "2024-12-01",
    facts: {
      cin_episodes: [{ cine_referral_id: "R", cine_referral_date: "2024-01-02" }],
      cin_assessments: [
        ...assessment("2024-01-02", "2024-02-01", { cina_person_id: "C" }),
        ...assessment("2024-11-20", "2024-12-10", { cina_assessment_id: "B", cina_person_id: "C" }),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 1 });
});

// Referred on Thursday 21 March 2024: the fifth working day is Thursday 28 March, Good Friday follows.
const visit = (day: string, seen = true): Row => ({
  cinv_person_id: "C",
  cinv_cin_visit_date: day,
  cinv_cin_visit_seen: seen,
});
test.each<[string, string, readonly Row[], string, Expected]>([
  [
    "seen on the fifth working day",
    "2024-04-30",
    [visit("2024-03-28")],
    "2010-01-01",
    { numerator: 1, denominator: 1 },
  ],
  ["seen on the sixth", "2024-04-30", [visit("2024-04-02")], "2010-01-01", { numerator: 0, denominator: 1 }],
  [
    "seen before the referral only",
    "2024-04-30",
    [visit("2024-03-20")],
    "2010-01-01",
    { numerator: 0, denominator: 1 },
  ],
  ["visited and not seen", "2024-04-30", [visit("2024-03-25", false)], "2010-01-01", { numerator: 0, denominator: 1 }],
  ["not seen, due today", "2024-03-28", [], "2010-01-01", { numerator: 0, denominator: 1, pending: 0 }],
  ["not seen, due tomorrow", "2024-03-27", [], "2010-01-01", { denominator: 0, pending: 1 }],
  ["born the day after it was due", "2024-04-30", [], "2024-03-29", { denominator: 0, exempt: 1 }],
  ["born the day it was due", "2024-04-30", [], "2024-03-28", { denominator: 1, exempt: 0 }],
])("children seen within 5 working days: %s", async (_, known, visits, born, expected) => {
  const figure = await examples.figure({
    kpi: "initial-visits-5-days",
    known,
    of: "2024-03-01",
    facts: {
      person: [{ pers_person_id: "C", pers_dob: born }],
      cin_episodes: [{ cine_referral_id: "R", cine_person_id: "C", cine_referral_date: "2024-03-21" }],
      cin_assessments: assessment("2024-03-25", null, { cina_person_id: "C" }),
      cin_visits: visits,
    },
  });
  expect(figure).toMatchObject(expected);
});

test("re-referrals: within twelve months of the one before, to the day, over a leap day too", async () => {
  const referral = (child: string, day: string): Row => ({
    cine_referral_id: `${child} ${day}`,
    cine_person_id: child,
    cine_referral_date: day,
  });
  const figure = await examples.figure({
    kpi: "re-referrals-12-months",
    known: "2024-03-31",
    of: period("ROLLING_12_MONTHS", "2023-04-01"),
    facts: {
      cin_episodes: [
        referral("twelve months", "2023-02-28"),
        referral("twelve months", "2024-02-28"),
        referral("a day more", "2023-02-28"),
        referral("a day more", "2024-02-29"),
        referral("the first", "2023-04-01"),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 3 });
});
