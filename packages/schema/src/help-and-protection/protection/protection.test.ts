import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Row = Readonly<Record<string, string | number | boolean | null>>;
type Expected = {
  numerator?: number | null;
  denominator?: number | null;
  pending?: number;
  exempt?: number;
  value?: number;
};

// Asked for on Thursday 28 March 2024, the day before Good Friday: due by Tuesday 2 April.
test.each<[string, string, string | null, Expected]>([
  ["held on the next working day", "2024-04-30", "2024-04-02T17:00+01:00", { numerator: 1, denominator: 1 }],
  ["held the day after", "2024-04-30", "2024-04-03T00:30+01:00", { numerator: 0, denominator: 1 }],
  ["not held, due today", "2024-04-02", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["not held, due tomorrow", "2024-04-01", null, { denominator: 0, pending: 1 }],
])("strategy discussions: %s", async (_, known, held_at, expected) => {
  const facts = { strategy_discussions: [{ child_id: "C", requested_at: "2024-03-28T16:00Z", held_at }] };
  expect(await examples.figure({ kpi: "strategy-discussion-timely", known, of: "2024-04-01", facts })).toMatchObject(
    expected,
  );
});

// 15 working days after Friday 8 March 2024 is Tuesday 2 April, over Good Friday and Easter Monday.
test.each<[string, string, string | null, Expected]>([
  ["ended on the 15th working day", "2024-04-30", "2024-04-02", { numerator: 1, denominator: 1 }],
  ["ended on the 16th", "2024-04-30", "2024-04-03", { numerator: 0, denominator: 1 }],
  ["open, due today", "2024-04-02", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["open, due tomorrow", "2024-04-01", null, { denominator: 0, pending: 1 }],
  ["planned for tomorrow, due today", "2024-04-02", "2024-04-03", { numerator: 0, denominator: 1, pending: 0 }],
])("section 47 enquiries and conferences within 15 working days: %s", async (_, known, done, expected) => {
  const enquiry = { s47e_s47_enquiry_id: "S", s47e_s47_start_date: "2024-03-08" };
  const asked = { known, of: "2024-04-01" } as const;
  const enquiries = { s47_enquiry: [{ ...enquiry, s47e_s47_end_date: done }] };
  expect(await examples.figure({ kpi: "s47-timely", ...asked, facts: enquiries })).toMatchObject(expected);
  const conference = (id: string, transferred: boolean): Row => ({
    icpc_icpc_id: id,
    icpc_s47_enquiry_id: "S",
    icpc_icpc_transfer_in: transferred,
    icpc_icpc_date: done,
  });
  const facts = {
    s47_enquiry: [enquiry],
    initial_cp_conference: [conference("held here", false), conference("moved in", true)],
  };
  expect(await examples.figure({ kpi: "icpc-15-working-days", ...asked, facts })).toMatchObject(expected);
});

test("section 47 enquiries of the twelve months by the day they started", async () => {
  const started = (day: string): Row => ({ s47e_s47_enquiry_id: day, s47e_s47_start_date: day });
  const facts = { s47_enquiry: ["2022-01-01", "2023-03-31", "2023-04-01", "2024-03-31"].map(started) };
  const figure = await examples.figure({ kpi: "s47-rate-10k", known: "2024-03-31", of: "2024-03-01", facts });
  expect(figure).toMatchObject({ numerator: 2, value: null });
});

test("children in need: once a child, from the referral to the day before it closes, and not where no action followed", async () => {
  const episode = (child: string, from: string, to: string | null, nfa = false): Row => ({
    cine_referral_id: `${child} ${from}`,
    cine_person_id: child,
    cine_referral_date: from,
    cine_close_date: to,
    cine_referral_nfa: nfa,
  });
  const figure = await examples.figure({
    kpi: "cin-rate-10k",
    known: "2024-02-29",
    of: "2024-02-01",
    facts: {
      cin_episodes: [
        episode("referred that day", "2024-02-29", null),
        episode("closed the day after", "2023-01-01", "2024-03-01"),
        episode("closed that day", "2023-01-01", "2024-02-29"),
        episode("no further action", "2024-02-28", null, true),
        episode("open twice", "2023-01-01", null),
        episode("open twice", "2023-06-01", null),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 3 });
});

const plan = (child: string, from: string, to: string | null = null, ofAnother = false): Row => ({
  cppl_cp_plan_id: `${child} ${from}`,
  cppl_person_id: child,
  cppl_cp_plan_start_date: from,
  cppl_cp_plan_end_date: to,
  cppl_cp_plan_ola: ofAnother,
});

// On 29 February 2024: 729 days after 2 March 2022, and 18 months after 29 August 2022.
test.each<[string, Expected]>([
  ["cp-rate-10k", { numerator: 7 }],
  ["cp-plan-2-years", { numerator: 1, denominator: 7 }],
  ["cp-plan-18-months", { numerator: 4, denominator: 7 }],
  ["cp-plan-18-months-count", { value: 4 }],
])("plans open on a leap day: %s", async (kpi, expected) => {
  const facts = {
    cp_plans: [
      plan("730 days", "2022-03-01"),
      plan("729 days", "2022-03-02"),
      plan("18 months", "2022-08-29"),
      plan("18 months, from the end of a longer month", "2022-08-31"),
      plan("a day less than 18 months", "2022-09-01"),
      plan("starts that day", "2024-02-29"),
      plan("ends the day after", "2023-09-01", "2024-03-01"),
      plan("ends that day", "2021-01-01", "2024-02-29"),
      plan("of another authority", "2021-01-01", null, true),
    ],
  };
  expect(await examples.figure({ kpi, known: "2024-02-29", of: "2024-02-01", facts })).toMatchObject(expected);
});

test("plans ended and started: 730 days are two years, and an earlier plan counts whoever held it", async () => {
  const asked = { known: "2024-03-31", of: "2024-03-01" } as const;
  const ended = [
    plan("A", "2022-03-11", "2024-03-10"),
    plan("B", "2022-03-12", "2024-03-10"),
    plan("C", "2020-01-01", "2024-02-29"),
  ];
  expect(await examples.figure({ kpi: "cp-plan-2-years-ended", ...asked, facts: { cp_plans: ended } })).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
  const started = [
    plan("first", "2024-03-01"),
    plan("second", "2019-01-01", "2019-05-01"),
    plan("second", "2024-03-31"),
    plan("second, the first elsewhere", "2019-01-01", "2019-05-01", true),
    plan("second, the first elsewhere", "2024-03-02"),
    plan("held elsewhere", "2024-03-02", null, true),
  ];
  expect(await examples.figure({ kpi: "cp-second-plan", ...asked, facts: { cp_plans: started } })).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
});

// Ten working days before Tuesday 30 April 2024 is Tuesday 16 April.
const seen = (day: string, was = true): Row => ({
  cppv_person_id: "C",
  cppv_cp_visit_date: day,
  cppv_cp_visit_seen: was,
});
test.each<[string, string, readonly Row[], Expected]>([
  ["seen ten working days ago", "2024-01-01", [seen("2024-04-16")], { numerator: 1, denominator: 1 }],
  ["seen eleven working days ago", "2024-01-01", [seen("2024-04-15")], { numerator: 0, denominator: 1 }],
  [
    "not seen at the last visit",
    "2024-01-01",
    [seen("2024-04-01"), seen("2024-04-29", false)],
    { numerator: 0, denominator: 1 },
  ],
  ["seen after the day", "2024-01-01", [seen("2024-05-01")], { numerator: 0, denominator: 1 }],
  ["seen before the plan only", "2024-04-12", [seen("2024-04-11")], { numerator: 0, denominator: 1 }],
  ["first visit due that day", "2024-04-16", [], { numerator: 0, denominator: 1, pending: 0 }],
  ["first visit due the day after", "2024-04-17", [], { denominator: 0, pending: 1 }],
])("visits to children on a plan on 30 April: %s", async (_, starts, cp_visits, expected) => {
  const facts = { cp_plans: [plan("C", starts)], cp_visits };
  expect(
    await examples.figure({ kpi: "cp-visits-timely", known: "2024-05-10", of: "2024-04-01", facts }),
  ).toMatchObject(expected);
});

const review = (due: string | null, held: string | null): Row => ({
  cppr_person_id: "C",
  cppr_cp_plan_id: "C 2023-01-31",
  cppr_cp_review_due: due,
  cppr_cp_review_date: held,
});
// A plan of 31 January 2023 has its first review by 30 April. Asked on 30 April 2024.
test.each<[string, readonly Row[], Expected]>([
  [
    "all in time",
    [review(null, "2023-04-30"), review(null, "2023-10-30"), review(null, "2024-04-29")],
    { numerator: 1, denominator: 1 },
  ],
  [
    "the second a day late",
    [review(null, "2023-04-30"), review(null, "2023-10-31"), review(null, "2024-04-29")],
    { numerator: 0, denominator: 1 },
  ],
  [
    "late more than a year ago",
    [review("2023-04-29", "2023-06-01"), review(null, "2023-11-30")],
    { numerator: 1, denominator: 1 },
  ],
  [
    "the next due that day and not held",
    [review(null, "2023-04-20"), review(null, "2023-10-20"), review("2024-04-30", null)],
    { numerator: 0, denominator: 1 },
  ],
  [
    "the next due the day after",
    [review(null, "2023-04-20"), review(null, "2023-10-20"), review("2024-05-01", null)],
    { numerator: 1, denominator: 1 },
  ],
  ["never reviewed", [], { numerator: 0, denominator: 1 }],
])("reviews of a plan on 30 April: %s", async (_, cp_reviews, expected) => {
  const facts = { cp_plans: [plan("C", "2023-01-31"), plan("younger than 3 months", "2024-02-01")], cp_reviews };
  expect(
    await examples.figure({ kpi: "cp-reviews-timely", known: "2024-04-30", of: "2024-04-01", facts }),
  ).toMatchObject(expected);
});
