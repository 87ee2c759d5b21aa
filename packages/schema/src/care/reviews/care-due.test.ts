import { afterAll, describe, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { inCare, merged } from "../../testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const visit = (id: string, ...days: string[]) => ({
  cla_visits: days.map((day, index) => ({
    clav_cla_visit_id: `${id} ${index}`,
    clav_person_id: id,
    clav_cla_visit_date: day,
    clav_cla_visit_seen: true,
  })),
});
const review = (id: string, ...days: string[]) => ({
  cla_reviews: days.map((day, index) => ({
    clar_cla_review_id: `${id} ${index}`,
    clar_cla_id: `care of ${id}`,
    clar_cla_review_date: day,
  })),
});
const health = (id: string, type: string, day: string) => ({
  cla_health: [
    {
      clah_health_check_id: `${type} of ${id}`,
      clah_person_id: id,
      clah_health_check_type: type,
      clah_health_check_date: day,
      clah_health_check_status: "Completed",
    },
  ],
});
const booking = (id: string, kind: string, requested: string, outcome: string, attended: string | null = null) => ({
  health_assessment_bookings: [{ child_id: id, kind, requested_on: requested, outcome, attended_on: attended }],
});

// On 31 March 2024. Six weeks before is 18 February; a week before is 24 March.
describe("visits by the child's own pattern", () => {
  test.each([
    ["six-weekly, last visit 41 days ago", { from: "2023-11-01", last: "2024-02-19" }, "MET"],
    ["six-weekly, due that day and not done", { from: "2023-11-01", last: "2024-02-18" }, "NOT_MET"],
    ["first visit due the day after", { from: "2024-03-25" }, "PENDING"],
    ["first visit due that day", { from: "2024-03-24" }, "NOT_MET"],
    ["long-term fostering, first year: six-weekly", { from: "2023-04-01", last: "2024-02-18", place: "U4" }, "NOT_MET"],
    ["long-term fostering, a year on: six-monthly", { from: "2023-03-31", last: "2023-10-01", place: "U4" }, "MET"],
    ["the same with relatives", { from: "2023-03-31", last: "2023-10-01", place: "U1" }, "MET"],
    ["long-term fostering, six months ago", { from: "2023-03-31", last: "2023-09-30", place: "U4" }, "NOT_MET"],
    ["another foster home, a year on: six-weekly", { from: "2023-03-31", last: "2023-10-01", place: "U6" }, "NOT_MET"],
    [
      "interim order at home, before the first review: weekly",
      { from: "2024-02-01", last: "2024-03-24", place: "P1", legal: "C1" },
      "NOT_MET",
    ],
    [
      "interim order at home, reviewed: every 4 weeks",
      { from: "2024-02-01", last: "2024-03-04", place: "P1", legal: "C1", review: "2024-02-28" },
      "MET",
    ],
    [
      "interim order at home, reviewed, 28 days ago",
      { from: "2024-02-01", last: "2024-03-03", place: "P1", legal: "C1", review: "2024-02-28" },
      "NOT_MET",
    ],
    ["care order at home: six-weekly", { from: "2022-02-01", last: "2024-02-19", place: "P1", legal: "C2" }, "MET"],
    ["a visit before the placement began", { from: "2024-03-24", last: "2024-03-20" }, "NOT_MET"],
    ["short-term respite is not counted", { from: "2023-11-01", last: "2024-02-01", legal: "V4" }, "NONE"],
  ] as const)("%s", async (_, asked, state) => {
    const { from, last, place, legal, review: held } = asked as Record<string, string | undefined>;
    const figure = await examples.figure({
      kpi: "cla-visits-timely",
      known: "2024-03-31",
      of: "2024-03-01",
      facts: inCare(
        {
          id: "A",
          from: from!,
          ...(legal === undefined ? {} : { legal }),
          place: { clap_cla_placement_type: place ?? "U6" },
          rows: { ...(last === undefined ? {} : visit("A", last)), ...(held === undefined ? {} : review("A", held)) },
        },
        { id: "B", from: "2023-11-01", rows: visit("B", "2024-03-30") },
      ),
    });
    // B is met.
    const expected = { MET: [2, 2, 0], NOT_MET: [1, 2, 0], PENDING: [1, 1, 1], NONE: [1, 1, 0] }[state];
    expect([figure.numerator, figure.denominator, figure.pending]).toEqual(expected);
  });
});

// Care began on Monday 4 March 2024; with Good Friday and Easter Monday out, the 20th working day is Wednesday 3 April.
describe("initial health assessments in 20 working days", () => {
  const began = "2024-03-04";
  test.each([
    ["on the twentieth working day, two bank holidays between", "2024-04-03", "2024-04-30", [1, 1, 0, 0]],
    ["a day late", "2024-04-04", "2024-04-30", [0, 1, 0, 0]],
    ["due the day after the last known day", null, "2024-04-02", [0, 0, 1, 0]],
    ["due on the last known day and not done", null, "2024-04-03", [0, 1, 0, 0]],
    ["done early, due the day after the last known day", "2024-03-20", "2024-04-02", [null, null, null, null]],
  ] as const)("%s", async (_, done, known, expected) => {
    const figure = await examples.figure({
      kpi: "iha-20-working-days",
      known,
      of: "2024-04-01",
      facts: inCare({ id: "A", from: began, rows: done === null ? {} : health("A", "Health Assessment", done) }),
    });
    expect([figure.numerator, figure.denominator, figure.pending, figure.exempt]).toEqual(expected);
  });

  test("left care by then, turned 18 by then, in respite, and declined", async () => {
    const figure = await examples.figure({
      kpi: "iha-20-working-days",
      known: "2024-04-30",
      of: "2024-04-01",
      facts: inCare(
        { id: "left on the day", from: began, to: "2024-04-03" },
        { id: "left the day after", from: began, to: "2024-04-04" },
        { id: "18 on the day", from: began, born: "2006-04-03" },
        { id: "18 the day after", from: began, born: "2006-04-04" },
        { id: "in respite", from: began, legal: "V4" },
        { id: "declined", from: began, rows: booking("declined", "Initial", "2024-03-06", "Declined") },
      ),
    });
    expect(figure).toMatchObject({ numerator: 0, denominator: 2, exempt: 1 });
  });

  const reviewed = merged(
    health("A", "Health Assessment", "2024-04-10"),
    booking("A", "Review", "2024-03-20", "Attended", "2024-04-10"),
  );
  // `overdue`: late, and still open.
  test.each([
    ["an attended booking without its row in the health table", "2024-04-03", {}, { numerator: 1, overdue: 0 }],
    ["an attended booking a day late", "2024-04-04", {}, { numerator: 0, overdue: 0 }],
    ["the earlier of both", "2024-04-03", health("A", "Health Assessment", "2024-04-04"), { numerator: 1, overdue: 0 }],
    ["a review after it", "2024-04-03", reviewed, { numerator: 1, overdue: 0 }],
    ["a review alone", null, reviewed, { numerator: 0, overdue: 1 }],
    ["a review by its kind", null, health("A", "Review Health Assessment", "2024-04-02"), { numerator: 0, overdue: 1 }],
    ["not brought", null, booking("A", "Initial", "2024-03-06", "Did not attend"), { numerator: 0, overdue: 1 }],
  ] as const)("which record proves it: %s", async (_, attended, rows, expected) => {
    const initial = attended === null ? {} : booking("A", "Initial", "2024-03-05", "Attended", attended);
    const asked = {
      known: "2024-04-30",
      of: "2024-04-01",
      facts: inCare({ id: "A", from: began, rows: merged(initial, rows) }),
    };
    expect(await examples.figure({ kpi: "iha-20-working-days", ...asked })).toMatchObject({
      denominator: 1,
      ...expected,
    });
    expect((await examples.figure({ kpi: "iha-pending-due", ...asked })).value).toBe(expected.overdue);
  });

  test("those still to be done at the month's end: due, overdue, and not those who declined", async () => {
    const figure = await examples.figure({
      kpi: "iha-pending-due",
      known: "2024-04-02",
      of: "2024-04-01",
      facts: inCare(
        { id: "due", from: began },
        { id: "overdue", from: "2024-01-04" },
        { id: "done", from: began, rows: health("done", "Health Assessment", "2024-04-02") },
        { id: "declined", from: began, rows: booking("declined", "Initial", "2024-03-06", "Declined") },
      ),
    });
    expect(figure.value).toBe(2);
  });
});

// On 29 February 2024, a leap day: twelve months before is 28 February 2023, six months before 29 August 2023.
test("health of children looked after for 12 months: assessments by age, dental checks, declined ones excused", async () => {
  const facts = inCare(
    { id: "11 months", from: "2023-03-01", rows: health("11 months", "Health Assessment", "2024-02-01") },
    {
      id: "12 months, assessed that long ago",
      from: "2023-02-28",
      rows: health("12 months, assessed that long ago", "Health Assessment", "2023-02-28"),
    },
    {
      id: "assessed a day less",
      from: "2023-02-28",
      rows: { ...health("assessed a day less", "Health Assessment", "2023-03-01") },
    },
    {
      id: "4 and assessed 7 months ago",
      born: "2019-03-01",
      from: "2020-01-01",
      rows: health("4 and assessed 7 months ago", "Health Assessment", "2023-07-29"),
    },
    {
      id: "5 and assessed 7 months ago",
      born: "2019-02-28",
      from: "2020-01-01",
      rows: health("5 and assessed 7 months ago", "Health Assessment", "2023-07-29"),
    },
    { id: "never, declined", from: "2020-01-01", rows: booking("never, declined", "Review", "2023-12-01", "Declined") },
    { id: "teeth a year ago", from: "2020-01-01", rows: health("teeth a year ago", "Dental Check", "2023-02-28") },
    { id: "teeth a day less", from: "2020-01-01", rows: health("teeth a day less", "Dental Check", "2023-03-01") },
  );
  const of = { known: "2024-02-29", of: "2024-02-01", facts } as const;
  expect(await examples.figure({ kpi: "rha-timely", ...of })).toMatchObject({
    numerator: 2,
    denominator: 6,
    exempt: 1,
  });
  expect(await examples.figure({ kpi: "health-review-current", ...of })).toMatchObject({
    numerator: 2,
    denominator: 7,
  });
  expect(await examples.figure({ kpi: "dental-check-current", ...of })).toMatchObject({ numerator: 1, denominator: 7 });
});

test("strengths and difficulties: scored in the last 12 months, aged 4 to 16, and a concern from 17 on", async () => {
  const scored = (id: string, day: string, score: number | null) => ({
    sdq_scores: [{ csdq_table_id: id, csdq_person_id: id, csdq_sdq_completed_date: day, csdq_sdq_score: score }],
  });
  const facts = inCare(
    { id: "3", born: "2020-04-01", from: "2021-01-01", rows: scored("3", "2024-01-01", 20) },
    { id: "4", born: "2020-03-31", from: "2021-01-01", rows: scored("4", "2024-01-01", 16) },
    { id: "16", born: "2007-04-01", from: "2021-01-01", rows: scored("16", "2023-04-01", 17) },
    { id: "17", born: "2007-03-31", from: "2021-01-01", rows: scored("17", "2024-01-01", 20) },
    { id: "a year ago", from: "2021-01-01", rows: scored("a year ago", "2023-03-31", 20) },
    { id: "refused", from: "2021-01-01", rows: scored("refused", "2024-01-01", null) },
  );
  const of = { known: "2024-03-31", of: "2024-03-01", facts } as const;
  expect(await examples.figure({ kpi: "sdq-completed", ...of })).toMatchObject({ numerator: 2, denominator: 4 });
  expect(await examples.figure({ kpi: "sdq-cause-for-concern", ...of })).toMatchObject({
    numerator: 1,
    denominator: 2,
  });
});

// On 30 April 2024. Care that began on 4 March had its first review due on 3 April, two bank holidays between.
describe("reviews: 20 working days, 3 months, 6 months", () => {
  test.each([
    ["first on the twentieth working day", "2024-03-04", ["2024-04-03"], [1, 1, 0]],
    ["first a day late", "2024-03-04", ["2024-04-04"], [0, 1, 0]],
    ["first not due yet", "2024-04-03", [], [0, 0, 1]],
    ["first due that day and not held", "2024-04-02", [], [0, 1, 0]],
    ["second 3 months after the first", "2023-12-01", ["2023-12-20", "2024-03-20"], [1, 1, 0]],
    ["second a day late", "2023-12-01", ["2023-12-20", "2024-03-21"], [0, 1, 0]],
    [
      "third 6 months after the second, over a year ago",
      "2022-01-04",
      ["2022-01-10", "2022-04-10", "2022-12-01", "2023-05-30", "2023-11-01"],
      [1, 1, 0],
    ],
    ["next due that day, the month being shorter", "2023-05-02", ["2023-05-10", "2023-08-10", "2023-10-31"], [0, 1, 0]],
    ["next due the day after", "2023-05-02", ["2023-05-10", "2023-08-10", "2023-11-01"], [1, 1, 0]],
  ] as const)("%s", async (_, from, held, expected) => {
    const figure = await examples.figure({
      kpi: "cla-reviews-timely",
      known: "2024-04-30",
      of: "2024-04-01",
      facts: inCare({ id: "A", from, rows: review("A", ...held) }),
    });
    expect([figure.numerator, figure.denominator, figure.pending]).toEqual(expected);
  });
});
