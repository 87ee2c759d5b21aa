import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../testing/worked-example.ts";
import { period } from "../words/period.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Row = Readonly<Record<string, string | number | null>>;

const household = (household_id: string, more: Row = {}): Row => ({
  household_id,
  approval_kind: "Mainstream",
  agency: "In house",
  approved_on: "2020-01-01",
  approved_places: 1,
  ...more,
});
const placed = (urn: string, start: string, end: string | null = null, child = urn): Row => ({
  clap_cla_placement_urn: urn,
  clap_person_id: child,
  clap_cla_placement_start_date: start,
  clap_cla_placement_end_date: end,
});

// The year to 31 July 2023 has 365 days, of which three quarters are 274 (273.75).
const foster_households = [
  household("three quarters to the day"),
  household("a day short"),
  household("two children one after the other", { approved_places: 3 }),
  household("approved in May", { approved_on: "2023-05-01", approved_places: 2 }),
  household("approved the day after", { approved_on: "2023-08-01" }),
  household("deregistered that day", { deregistered_on: "2023-07-31" }),
  household("deregistered the day after", { deregistered_on: "2023-08-01" }),
  household("family", { approval_kind: "Family and friends" }),
  household("independent", { agency: "Independent" }),
];
const cla_placement = [
  placed("three quarters to the day", "2022-06-01", "2023-05-02"),
  placed("a day short", "2022-06-01", "2023-05-01"),
  placed("two children one after the other", "2022-01-01", "2023-01-01", "first"),
  placed("two children one after the other", "2022-12-01", null, "second"),
  placed("approved in May", "2023-05-02", null, "twin 1"),
  placed("approved in May", "2023-05-02", null, "twin 2"),
  placed("approved in May", "2023-05-02", null, "their sister"),
];
const foster_availability = [
  {
    household_id: "two children one after the other",
    from: "2023-01-01",
    to: "2023-07-31",
    places_available: 2,
    not_available_reason: "Holiday",
  },
  {
    household_id: "a day short",
    from: "2023-01-01",
    to: "2023-07-30",
    places_available: 0,
    not_available_reason: "Illness",
  },
];

test.each([
  ["foster-households", "5"],
  ["foster-places-approved", "8"],
  // 1 of 3, and 2 of 2 although three children are there.
  ["foster-place-occupancy", "37.5%"],
  ["foster-places-vacant", "4"],
  ["foster-places-unavailable", "1"],
  // Of five households: to the day, one after the other, and approved in May with 91 of its 92 days.
  ["foster-carer-utilisation", "60.0%"],
] as const)("%s on the last day of July", async (kpi, display) => {
  const facts = { foster_households, cla_placement, foster_availability };
  expect(await examples.figure({ kpi, known: "2023-08-02", of: "2023-07-01", facts })).toMatchObject({ display });
});

test.each([
  ["2021-03-01", 1, "50.0%", false],
  ["2021-04-01", 2, "100.0%", true],
  ["2021-05-01", 2, "100.0%", false],
])(
  "places of family and friends carers are counted to the end of March 2021 only: %s",
  async (of, version, display, breaks) => {
    const facts = {
      foster_households: [household("mainstream"), household("family", { approval_kind: "Family and friends" })],
      cla_placement: [placed("mainstream", "2020-06-01")],
    };
    const figure = await examples.figure({ kpi: "foster-place-occupancy", known: "2021-05-31", of, facts });
    expect(figure).toMatchObject({ kpi: { version }, display, breaks });
  },
);

test.each([
  ["fostering-approvals", "2"],
  ["fostering-deregistrations", "1"],
  ["foster-carers-net-gain", "1"],
] as const)("%s in July: first and last day in, the days around them out", async (kpi, display) => {
  const facts = {
    foster_households: [
      household("before", { approved_on: "2023-06-30" }),
      household("first", { approved_on: "2023-07-01" }),
      household("last", { approved_on: "2023-07-31" }),
      household("after", { approved_on: "2023-08-01" }),
      household("left", { deregistered_on: "2023-07-31" }),
      household("left after", { deregistered_on: "2023-08-01" }),
      household("family", { approval_kind: "Family and friends", approved_on: "2023-07-10" }),
    ],
  };
  expect(await examples.figure({ kpi, known: "2023-08-02", of: "2023-07-01", facts })).toMatchObject({ display });
});

const foster_enquiries: Row[] = [
  {
    enquiry_id: "1",
    received_on: "2022-07-31",
    decision: "Approved",
    panel_on: "2023-07-31",
    stage_1_started_on: "2022-09-01",
  },
  {
    enquiry_id: "2",
    received_on: "2022-08-01",
    decision: "Approved",
    panel_on: "2023-08-01",
    stage_1_started_on: "2022-09-01",
  },
  { enquiry_id: "3", received_on: "2022-07-01" },
  {
    enquiry_id: "4",
    received_on: "2021-08-01",
    decision: "Withdrawn",
    stage_1_started_on: "2021-10-01",
    stage_1_ended_on: "2021-11-01",
  },
  {
    enquiry_id: "5",
    received_on: "2023-07-01",
    initial_visit_on: "2023-07-31",
    applied_on: "2023-07-31",
    stage_1_started_on: "2023-07-31",
  },
  { enquiry_id: "6", received_on: "2023-07-31", initial_visit_on: "2023-08-09" },
];

test.each([
  ["fostering-enquiries", "2"],
  ["fostering-initial-visits", "1"],
  ["fostering-applications", "1"],
  ["fostering-assessments-started", "1"],
  // The second, whose panel is the day after, and the fifth.
  ["fostering-assessments-open", "2"],
  // Of the first, third and fourth, which became a year old in the year; the second does a day later.
  ["fostering-conversion", "33.3%"],
] as const)("%s of July", async (kpi, display) => {
  const of = kpi === "fostering-conversion" ? period("ROLLING_12_MONTHS", "2022-08-01") : "2023-07-01";
  expect(await examples.figure({ kpi, known: "2023-08-02", of, facts: { foster_enquiries } })).toMatchObject({
    display,
  });
});

test("visitors are those of the month, support scores of 8 or more those of the twelve months", async () => {
  const visits = {
    foster_website_visits: [
      { month: "2023-06", visitors: 5 },
      { month: "2023-07", visitors: 7 },
    ],
  };
  expect(
    await examples.figure({ kpi: "fostering-web-visitors", known: "2023-07-31", of: "2023-07-01", facts: visits }),
  ).toMatchObject({ value: 7 });
  const score = (household_id: string, answered_on: string, support_score: number | null) => ({
    survey: "S",
    household_id,
    answered_on,
    support_score,
  });
  const facts = {
    foster_carer_survey: [
      score("A", "2022-07-31", 1),
      score("B", "2022-08-01", 8),
      score("C", "2023-07-31", 7.9),
      score("D", "2023-07-31", null),
    ],
  };
  expect(
    await examples.figure({
      kpi: "foster-carer-support-score",
      known: "2023-07-31",
      of: period("ROLLING_12_MONTHS", "2022-08-01"),
      facts,
    }),
  ).toMatchObject({ numerator: 1, denominator: 2, display: "50.0%" });
});
