import { afterAll, expect, test } from "vitest";
import { addMonths, dayBefore } from "../words/day.ts";
import { period } from "../words/period.ts";
import { exampleAuthority, openWorkedExamples } from "../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Post = Readonly<Record<string, string | number | boolean | null>>;

const post = (as_at: string, post_id: string, more: Post = {}): Post => ({
  as_at,
  post_id,
  post_title: "Social worker",
  org_role: "5",
  service: "Family Safeguarding",
  team: "West",
  fte_established: 1,
  ...more,
});
const held = (by: string, more: Post = {}): Post => ({
  worker_id: by,
  employment_type: "Permanent",
  fte_worked: 1,
  ...more,
});
const agency = (by: string, covers: string | null, fte: number): Post => ({
  fte_established: 0,
  worker_id: by,
  employment_type: "Agency",
  fte_worked: fte,
  covers_post_id: covers,
});

// On 31 July 2023: 3.5 full-time equivalents in post, 2.5 vacant, 0.9 agency of which 0.5 cover a vacancy.
const july = [
  post("2023-07-31", "P1", held("A", { cases_held: 20, started_on: "2023-07-01", newly_qualified: true })),
  post(
    "2023-07-31",
    "P2",
    held("B", { cases_held: 0, fte_worked: 0.5, started_on: "2023-06-30", newly_qualified: true }),
  ),
  post("2023-07-31", "P3", held("C", { cases_held: 15, retention_scheme: "Y", working_days_lost_12m: 10 })),
  post("2023-07-31", "P4", held("D", { ended_on: "2023-08-01", retention_scheme: "N", recruited_overseas: true })),
  post("2023-07-31", "P5", held("E", { ended_on: "2023-07-31" })),
  post("2023-07-31", "P6"),
  post("2023-07-31", "P7", { fte_established: 0.5 }),
  post("2023-07-31", "P8", agency("F", "P6", 0.5)),
  post("2023-07-31", "P9", agency("G", null, 0.4)),
];
// Not social workers, so that none of the figures changes.
const others = ["Personal Adviser", "Personal advisor (agency)", "Family support worker", "Social work assistant"].map(
  (post_title, index) =>
    post("2023-07-31", `O${index}`, {
      post_title,
      ...(index === 1
        ? agency(`O${index}`, null, 1)
        : held(`O${index}`, {
            cases_held: 9,
            newly_qualified: true,
            recruited_overseas: true,
            started_on: "2023-07-03",
          })),
    }),
);
// An earlier extract of the same month, which that of the last day replaces.
const earlier = [post("2023-07-15", "P1"), post("2023-07-15", "P2")];

test.each([
  ["sw-fte", 3.5, null, "3.5"],
  ["sw-fte-with-agency", 4.4, null, "4.4"],
  ["case-holders", 2, null, "2"],
  ["sw-vacancy-rate", 2.5, 6, "41.7%"],
  ["sw-uncovered-vacancies", 2, 2.5, "80.0%"],
  ["sw-agency-rate", 0.9, 4.4, "20.5%"],
  ["sw-caseload", 35, 2, "17.5"],
  ["sw-caseload-nqsw", 20, 1.5, "13.3"],
  ["newly-qualified-social-workers", 2, null, "2"],
  ["asye-starters", 1, null, "1"],
  ["overseas-recruits", 1, null, "1"],
  ["sw-retention-scheme-uptake", 1, 2, "50.0%"],
  // 10 days of 3.5 x 253.
  ["sw-absence-rate", 10, 885.5, "1.1%"],
  // Of all staff: three of the others are not agency workers.
  ["personal-development-plans", 0, 7, "0.0%"],
] as const)("%s of one establishment", async (kpi, numerator, denominator, display) => {
  const figure = await examples.figure({
    kpi,
    known: "2023-07-31",
    of: "2023-07-01",
    facts: { establishment: [...july, ...others, ...earlier] },
  });
  expect(figure).toMatchObject({ display, denominator });
  // A count has no numerator.
  expect(figure.numerator ?? figure.value).toBeCloseTo(numerator);
});

test("turnover is the leavers of twelve months over those in post at their end; without each month it is not known", async () => {
  const months = Array.from({ length: 12 }, (_, index) => dayBefore(addMonths("2022-09-01", index)));
  const [first = "", ...later] = months;
  const rows = (kept: readonly string[]) => ({
    establishment: [
      post(first, "P1", held("A", { ended_on: first })),
      ...kept.map((day) => post(day, "P1", held("B", { started_on: "2022-08-05" }))),
      ...kept.map((day) => post(day, "P2", held("C", { fte_worked: 0.5 }))),
    ],
  });
  const of = period("ROLLING_12_MONTHS", "2022-08-01");
  const whole = await examples.figure({ kpi: "sw-turnover-rate", known: "2023-07-31", of, facts: rows(later) });
  expect(whole).toMatchObject({ numerator: 1, denominator: 1.5, display: "66.7%" });
  const broken = await examples.figure({
    kpi: "sw-turnover-rate",
    known: "2023-07-31",
    of,
    facts: rows(later.slice(1)),
  });
  expect(broken).toMatchObject({ value: null, status: "NOT_AVAILABLE", area: exampleAuthority });
});

test("who leaves between two establishments is a leaver of the second, also where the first is not of a month's last day", async () => {
  const months = Array.from({ length: 12 }, (_, index) => `${addMonths("2022-08-01", index).slice(0, 8)}28`);
  const leaver = { ended_on: "2022-09-29" };
  const figure = await examples.figure({
    kpi: "sw-turnover-rate",
    known: "2023-07-31",
    of: period("ROLLING_12_MONTHS", "2022-08-01"),
    facts: {
      establishment: [
        ...months.map((day) => post(day, "P1", held("A"))),
        post("2022-09-28", "P2", held("B", leaver)),
        post("2022-10-28", "P2", held("B", leaver)),
      ],
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 1 });
});

test.each([
  ["2023-07-30", "2023-07-30", 100, "FINAL", 0],
  ["2023-07-30", "2023-07-31", 0, "FINAL", 0],
  ["2023-07-30", null, 0, "FINAL", 0],
  ["2023-07-31", null, null, "TOO_RECENT", 1],
] as const)("training due on %s and attended on %s", async (due_on, attended_on, value, status, pending) => {
  const figure = await examples.figure({
    kpi: "training-attendance",
    known: "2023-07-31",
    of: "2023-07-01",
    facts: {
      training: [
        { worker_id: "A", course: "First aid", due_on, attended_on, mandatory: true },
        { worker_id: "A", course: "Choice", due_on, mandatory: false },
      ],
    },
  });
  expect(figure).toMatchObject({ value, status, pending });
});
