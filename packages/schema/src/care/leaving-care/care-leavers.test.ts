import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

/** A care leaver: born, activity, in touch, accommodation with its suitability, and when the pathway plan was reviewed. */
const leavers: Readonly<Record<string, readonly [string, string, string, string, string | null]>> = {
  "21, 22 tomorrow": ["2002-04-01", "F2", "YES", "U1", "2023-10-01"],
  "21 today": ["2003-03-31", "G5", "NO", "U2", "2023-09-30"],
  "22 today": ["2002-03-31", "F2", "YES", "U1", "2024-01-01"],
  "19 today": ["2005-03-31", "P5", "YES", "U1", null],
  "18, 19 tomorrow": ["2005-04-01", "G5", "YES", "U2", "2024-03-01"],
  "17 today": ["2007-03-31", "F1", "NO", "U1", "2024-03-01"],
  "16, 17 tomorrow": ["2007-04-01", "F1", "YES", "U1", "2024-03-01"],
  "gone abroad": ["2004-01-01", "F2", "YES", "G1", "2024-03-01"],
  "returned home": ["2004-01-01", "G5", "RHOM", "U1", "2024-03-01"],
  died: ["2006-01-01", "G5", "DIED", "U1", "2024-03-01"],
  refuses: ["2004-06-01", "G5", "REFU", "U2", "2024-03-01"],
  "not eligible": ["2004-01-01", "F2", "YES", "U1", "2024-03-01"],
};
const facts = {
  person: Object.entries(leavers).map(([id, [born]]) => ({ pers_person_id: id, pers_dob: born })),
  care_leavers: Object.entries(leavers).map(([id, [, activity, touch, home, reviewed]]) => ({
    clea_person_id: id,
    clea_care_leaver_eligibility: id === "not eligible" ? "No Current Eligibility" : "Former Relevant",
    clea_care_leaver_activity: activity,
    clea_care_leaver_in_touch: touch,
    clea_care_leaver_accommodation: home.slice(0, 1),
    clea_care_leaver_accom_suitable: home.slice(1),
    clea_pathway_plan_review_date: reviewed,
  })),
};

// On 31 March 2024, six months after 30 September 2023.
test.each([
  ["care-leavers-eet", 3, 5],
  ["care-leavers-in-touch", 3, 5],
  ["care-leavers-suitable-accommodation", 2, 4],
  ["care-leavers-eet-17-18", 1, 2],
  ["care-leavers-in-touch-17-18", 1, 2],
  ["care-leavers-suitable-accommodation-17-18", 1, 2],
  // Of any age; one was reviewed six months ago to the day, one never.
  ["care-leavers-pathway-plan", 9, 11],
])("%s: %i of %i", async (kpi, numerator, denominator) => {
  const figure = await examples.figure({ kpi, known: "2024-03-31", of: "2024-03-01", facts });
  expect(figure).toMatchObject({ numerator, denominator });
});

test("a care leaver whose person row is missing counts where no age is asked for", async () => {
  const [, ...known] = facts.person;
  const asked = { known: "2024-03-31", of: "2024-03-01", facts: { ...facts, person: known } } as const;
  expect(await examples.figure({ kpi: "care-leavers-pathway-plan", ...asked })).toMatchObject({ denominator: 11 });
  expect(await examples.figure({ kpi: "care-leavers-eet", ...asked })).toMatchObject({ denominator: 4 });
});
