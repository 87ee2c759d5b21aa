import { afterAll, expect, test } from "vitest";
import { type ExampleFacts, openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";
import { inCare, merged } from "../../testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const march = { known: "2024-03-31", of: "2024-03-01" } as const;
const year = { known: "2024-03-31", of: period("ROLLING_12_MONTHS", "2023-04-01") };

test("persistent absence: a tenth of the sessions since September, of those of compulsory school age and 12 months in care that day", async () => {
  const school = (
    id: string,
    ...weeks: readonly (readonly [monday: string, possible: number, attended: number])[]
  ) => ({
    school_attendance: weeks.map(([week_starting, sessions_possible, sessions_attended]) => ({
      child_id: id,
      week_starting,
      sessions_possible,
      sessions_attended,
    })),
  });
  const child = (id: string, born: string, ...weeks: Parameters<typeof school>[1][]) => ({
    id,
    born,
    from: "2020-01-01",
    rows: school(id, ...weeks),
  });
  const figure = await examples.figure({
    kpi: "cla-persistent-absence",
    known: "2023-11-30",
    of: "2023-11-01",
    facts: inCare(
      child("a tenth", "2012-01-01", ["2023-09-04", 10, 10], ["2023-11-27", 10, 8]),
      child("just less", "2012-01-01", ["2023-09-04", 10, 10], ["2023-10-02", 11, 9]),
      child("last school year", "2012-01-01", ["2023-07-03", 10, 0], ["2023-09-04", 10, 10]),
      child("the week after", "2012-01-01", ["2023-09-04", 10, 10], ["2023-12-04", 10, 0]),
      child("past Year 11", "2007-08-31", ["2023-09-04", 10, 0]),
      child("in Year 11", "2007-09-01", ["2023-09-04", 10, 0]),
      child("school age since August", "2018-08-31", ["2023-09-04", 10, 0]),
      child("school age from December", "2018-09-01", ["2023-09-04", 10, 0]),
      child("no session", "2012-01-01", ["2023-09-04", 0, 0]),
      { id: "12 months in care", from: "2022-11-30", rows: school("12 months in care", ["2023-09-04", 10, 10]) },
      { id: "a day less", from: "2022-12-01", rows: school("a day less", ["2023-09-04", 10, 0]) },
    ),
  });
  expect(figure).toMatchObject({ numerator: 3, denominator: 7 });
});

// Due on Thursday 28 March 2024, unless a row has another day.
test("education plans: by the day due, of school age and in care then, pending until it comes", async () => {
  const pep = (id: string, completed_on: string | null, due_on = "2024-03-28") => ({
    personal_education_plans: [{ child_id: id, term: "Spring 2024", due_on, completed_on }],
  });
  const from = "2020-01-01";
  const figure = await examples.figure({
    kpi: "pep-timely",
    ...march,
    facts: inCare(
      { id: "that day", from, rows: pep("that day", "2024-03-28") },
      { id: "the day after", from, rows: pep("the day after", "2024-03-29") },
      { id: "due today", from, rows: pep("due today", null, "2024-03-31") },
      { id: "due tomorrow", from, rows: pep("due tomorrow", null, "2024-04-01") },
      { id: "done early, due tomorrow", from, rows: pep("done early, due tomorrow", "2024-03-20", "2024-04-01") },
      {
        id: "school age since December",
        from,
        born: "2018-12-31",
        rows: pep("school age since December", "2024-03-28"),
      },
      { id: "school age on 31 March", from, born: "2019-01-01", rows: pep("school age on 31 March", "2024-03-28") },
      { id: "16, in Year 11", from, born: "2007-09-01", rows: pep("16, in Year 11", "2024-03-28") },
      { id: "16, past Year 11", from, born: "2007-08-31", rows: pep("16, past Year 11", "2024-03-28") },
      { id: "left that day", from, to: "2024-03-28", rows: pep("left that day", "2024-03-28") },
      { id: "in a short break", from, legal: "V4", rows: pep("in a short break", "2024-03-28") },
    ),
  });
  expect(figure).toMatchObject({ numerator: 3, denominator: 5, pending: 1 });
});

// The plans of the spring were due by Thursday 28 March 2024, 20 working days after 29 February.
test("education plans that were not entered: late on the last day of the term, of those of school age who came in time", async () => {
  const pep = (id: string, term: string, due_on: string, completed_on: string | null) => ({
    personal_education_plans: [{ child_id: id, term, due_on, completed_on }],
  });
  const spring = (id: string) => pep(id, "2024-spring", "2024-03-28", "2024-03-20");
  const from = "2020-01-01";
  const facts = inCare(
    { id: "entered", from, rows: spring("entered") },
    { id: "entered, due before", from, rows: pep("entered, due before", "2024-spring", "2024-03-01", "2024-03-01") },
    { id: "not entered", from },
    { id: "not entered, school age since December", from, born: "2018-12-31" },
    { id: "not entered, school age on 31 March", from, born: "2019-01-01" },
    { id: "not entered, past Year 11", from, born: "2007-08-31" },
    // In care since before the calendar of working days begins.
    { id: "not entered, 16, in Year 11", from: "2009-01-01", born: "2007-09-01" },
    { id: "not entered, came 20 working days before", from: "2024-02-29" },
    { id: "not entered, came 19 working days before", from: "2024-03-01" },
    { id: "not entered, left that day", from, to: "2024-03-28" },
    { id: "not entered, left the day after", from, to: "2024-03-29" },
    { id: "not entered, in a short break", from, legal: "V4" },
  );
  const asked = { kpi: "pep-timely", of: "2024-03-01" } as const;
  expect(await examples.figure({ ...asked, known: "2024-03-31", facts })).toMatchObject({
    numerator: 2,
    denominator: 7,
    pending: 0,
  });
  expect(await examples.figure({ ...asked, known: "2024-03-28", facts })).toMatchObject({ denominator: 7, pending: 0 });
  // The day before, what was done early is not due yet, the two who are to leave are there, and the ages are those of the day the plan is due.
  expect(await examples.figure({ ...asked, known: "2024-03-27", facts })).toMatchObject({
    numerator: 1,
    denominator: 1,
    pending: 6,
  });
});

test("education plans: a team sees those of its own children, entered or not", async () => {
  const child = (id: string, team: string, until: string | null, rows: ExampleFacts = {}) => ({
    id,
    from: "2020-01-01",
    rows: merged(rows, {
      involvements: [
        {
          invo_involvements_id: id,
          invo_person_id: id,
          invo_professional_team: team,
          invo_involvement_start_date: "2020-01-01",
          invo_involvement_end_date: until,
        },
      ],
    }),
  });
  const plan = { child_id: "entered", term: "2024-spring", due_on: "2024-03-28", completed_on: "2024-03-28" };
  const figure = await examples.figure({
    kpi: "pep-timely",
    ...march,
    unit: "E10000032:T1",
    facts: merged(
      inCare(
        child("entered", "T1", null, { personal_education_plans: [plan] }),
        child("not entered", "T1", "2024-03-29"),
        child("another team's that day", "T1", "2024-03-28"),
        child("another team's", "T2", null),
      ),
      { department: ["T1", "T2"].map((code) => ({ dept_team_id: code, dept_team_name: code })) },
    ),
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 2 });
});

test("days from entering care to the adoptive family, of adoptions in three years; with a foster carer from the first day there", async () => {
  const adopted = (
    id: string,
    ordered: string,
    placed: string,
    more: Readonly<Record<string, string | boolean>> = {},
  ) => ({
    permanence: [
      {
        perm_table_id: id,
        perm_person_id: id,
        perm_cla_id: `care of ${id}`,
        perm_permanence_order_type: "Adoption",
        perm_permanence_order_date: ordered,
        perm_placed_for_adoption_date: placed,
        ...more,
      },
    ],
  });
  const figure = await examples.figure({
    kpi: "adoption-a10",
    ...march,
    facts: inCare(
      // 400 days.
      {
        id: "the first day",
        from: "2019-01-01",
        to: "2021-04-01",
        rows: adopted("the first day", "2021-04-01", "2020-02-05"),
      },
      {
        id: "the day before",
        from: "2019-01-01",
        to: "2021-03-31",
        rows: adopted("the day before", "2021-03-31", "2019-01-02"),
      },
      // 100 days to the foster home.
      {
        id: "by the foster carer",
        from: "2022-01-01",
        to: "2024-03-31",
        rows: adopted("by the foster carer", "2024-03-31", "2023-06-01", {
          perm_adopted_by_carer_flag: true,
          perm_placed_foster_carer_date: "2022-04-11",
        }),
      },
      {
        id: "guardianship",
        from: "2022-01-01",
        to: "2024-01-01",
        rows: adopted("guardianship", "2024-01-01", "2022-01-02", {
          perm_permanence_order_type: "Special Guardianship",
        }),
      },
    ),
  });
  expect(figure).toMatchObject({ value: 250, denominator: 2 });
});

test("adoption by a foster carer without the recorded day: from fostering for adoption, else from the placement; without a stay in care, exempt", async () => {
  const byCarer = (id: string, more: Readonly<Record<string, string>> = {}) => ({
    perm_table_id: id,
    perm_person_id: id,
    perm_permanence_order_type: "Adoption",
    perm_permanence_order_date: "2023-12-01",
    perm_placed_for_adoption_date: "2023-06-01",
    perm_adopted_by_carer_flag: true,
    ...more,
  });
  const later = (id: string, day: string, reason: string) => ({
    clae_cla_episode_id: `${id} ${day}`,
    clae_person_id: id,
    clae_cla_id: `care of ${id}`,
    clae_cla_episode_start_date: day,
    clae_cla_episode_start_reason: reason,
    clae_cla_placement_id: `home of ${id} from ${day}`,
    clae_entered_care_date: "2022-01-01",
  });
  const figure = await examples.figure({
    kpi: "adoption-a10",
    ...march,
    facts: inCare(
      // 40 days to fostering for adoption.
      {
        id: "early permanence",
        from: "2022-01-01",
        to: "2023-12-01",
        rows: { permanence: [byCarer("early permanence", { perm_placed_ffa_cp_date: "2022-02-10" })] },
      },
      // 70 days to the carer. The placement for adoption is with the same one.
      {
        id: "two homes",
        from: "2022-01-01",
        to: "2022-03-12",
        rows: {
          cla_episodes: [later("two homes", "2022-03-12", "P"), later("two homes", "2023-06-01", "T")],
          permanence: [byCarer("two homes"), byCarer("never in care")],
        },
      },
    ),
  });
  expect(figure).toMatchObject({ value: 55, denominator: 2, exempt: 1 });
});

test("reviews with the child taking part: of the month's, not of those under 4, nor cancelled ones", async () => {
  const child = (id: string, day: string, code: string, cancelled = false) => ({
    id,
    from: "2020-01-01",
    rows: {
      cla_reviews: [
        {
          clar_cla_review_id: id,
          clar_cla_id: `care of ${id}`,
          clar_cla_review_date: day,
          clar_cla_review_participation: code,
          clar_cla_review_cancelled: cancelled,
        },
      ],
    },
  });
  const facts = inCare(
    child("spoke, first day", "2024-03-01", "PN1"),
    child("advocate only, last day", "2024-03-31", "PN5"),
    child("no contribution", "2024-03-10", "PN4"),
    child("neither", "2024-03-10", "PN7"),
    child("under 4", "2024-03-10", "PN0"),
    child("cancelled", "2024-03-10", "PN1", true),
    child("the day before", "2024-02-29", "PN7"),
  );
  const asked = { kpi: "cla-review-participation", ...march } as const;
  expect(await examples.figure({ ...asked, facts })).toMatchObject({ numerator: 2, denominator: 4 });
  // The review says all that is asked, also where the episode of its child is not loaded.
  const { cla_episodes = [] } = facts;
  const without = { ...facts, cla_episodes: cla_episodes.slice(1) };
  expect(await examples.figure({ ...asked, facts: without })).toMatchObject({ numerator: 2, denominator: 4 });
});

// The young person who breaks a stay off on 10 March 2024 was born on 10 March 2006 or the days beside it.
test("breakdowns in own homes: unplanned endings of the month, of own children's homes only, no short break, up to 18", async () => {
  const ended = (
    id: string,
    day: string,
    reason: string,
    { type = "K2", provider = "PR1", born = "2012-01-01", short = [] as readonly (readonly [string, string])[] } = {},
  ) => ({
    person: [{ pers_person_id: id, pers_dob: born }],
    cla_placement: [
      {
        clap_cla_placement_id: id,
        clap_person_id: id,
        clap_cla_placement_type: type,
        clap_cla_placement_provider: provider,
        clap_cla_placement_start_date: "2023-01-01",
        clap_cla_placement_end_date: day,
        clap_cla_placement_change_reason: reason,
      },
    ],
    legal_status: short.map(([from, to]) => ({
      lega_legal_status_id: id,
      lega_person_id: id,
      lega_legal_status: "V3",
      lega_legal_status_start_date: from,
      lega_legal_status_end_date: to,
    })),
  });
  const facts = merged(
    ended("first day", "2024-03-01", "CREQB"),
    ended("last day", "2024-03-31", "CHILD"),
    ended("the day before", "2024-02-29", "CREQB"),
    ended("planned", "2024-03-10", "CARPL"),
    ended("of another provider", "2024-03-10", "CREQB", { provider: "PR4" }),
    ended("with a foster carer", "2024-03-10", "CREQB", { type: "U6" }),
    ended("a short break", "2024-03-10", "CREQB", { short: [["2023-01-01", "2024-03-10"]] }),
    ended("a short break until the day before", "2024-03-10", "CREQB", { short: [["2023-01-01", "2024-03-09"]] }),
    ended("18 that day", "2024-03-10", "CREQB", { born: "2006-03-10" }),
    ended("18 the day before", "2024-03-10", "CREQB", { born: "2006-03-09" }),
  );
  expect(await examples.figure({ kpi: "residential-breakdowns", ...march, facts })).toMatchObject({ value: 4 });
});

test("statements of the app: young people's own, of the month", async () => {
  const sent = (submitted_on: string, by = "Young person") => ({ submitted_on, by });
  const mind_of_my_own = [sent("2024-03-01"), sent("2024-03-31"), sent("2024-02-29"), sent("2024-03-10", "Worker")];
  expect(await examples.figure({ kpi: "mind-of-my-own-use", ...march, facts: { mind_of_my_own } })).toMatchObject({
    value: 2,
  });
});

test("immunisations as in the return of the year, whatever the year before had", async () => {
  const child = (CHILD: string, IMMUNISATIONS: number, return_year = 2023) => ({ CHILD, IMMUNISATIONS, return_year });
  const ssda903_oc2 = [child("A", 1), child("B", 0), child("C", 1), child("B", 1, 2022)];
  const figure = await examples.figure({
    kpi: "immunisations-current",
    known: "2024-06-30",
    of: "2024-03-01",
    facts: { ssda903_oc2 },
  });
  expect(figure).toMatchObject({ numerator: 2, denominator: 3 });
});

test("fostering for adoption: decisions of the month, and children of the twelve months", async () => {
  const decided = ["2023-03-31", "2023-04-01", "2024-02-29", "2024-03-01", "2024-03-31"];
  const facts = { fostering_for_adoption: decided.map((day) => ({ child_id: day, decided_on: day })) };
  expect(await examples.figure({ kpi: "ffa-decisions", ...march, facts })).toMatchObject({ value: 2 });
  expect(await examples.figure({ kpi: "ffa-children-12m", ...year, facts })).toMatchObject({ value: 4 });
});
