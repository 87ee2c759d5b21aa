import { afterAll, describe, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { headers, inCare, returned } from "../../testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const child = (id: string, born: string) => ({ pers_person_id: id, pers_dob: born });
const episode = (id: string, started: string, ceased: string | null = null) => ({
  clae_person_id: id,
  clae_cla_id: `care of ${id}`,
  clae_cla_episode_start_date: started,
  clae_cla_episode_ceased_date: ceased,
  clae_entered_care_date: started,
});
const status = (id: string, code: string) => ({
  lega_person_id: id,
  lega_legal_status: code,
  lega_legal_status_start_date: "2020-01-01",
});

// On 29 February 2024.
test("children we care for: the day care begins counts, the day it ends does not, nor the 18th birthday, nor respite", async () => {
  const figure = await examples.figure({
    kpi: "cla-count",
    known: "2024-03-15",
    of: "2024-02-01",
    facts: {
      person: [
        child("starts that day", "2015-01-01"),
        child("starts the day after", "2015-01-01"),
        child("ends that day", "2015-01-01"),
        child("ends the day after", "2015-01-01"),
        child("turned 18 the day before", "2006-02-28"),
        child("turns 18 the day after", "2006-03-01"),
        child("in respite", "2015-01-01"),
        child("twice in the records", "2015-01-01"),
      ],
      cla_episodes: [
        episode("starts that day", "2024-02-29"),
        episode("starts the day after", "2024-03-01"),
        episode("ends that day", "2023-01-01", "2024-02-29"),
        episode("ends the day after", "2023-01-01", "2024-03-01"),
        episode("turned 18 the day before", "2020-01-01"),
        episode("turns 18 the day after", "2020-01-01"),
        episode("in respite", "2023-01-01"),
        episode("twice in the records", "2023-01-01"),
        episode("twice in the records", "2023-06-01"),
      ],
      legal_status: [status("in respite", "V4"), status("starts that day", "C2")],
    },
  });
  expect(figure).toMatchObject({ value: 4, status: "FINAL", display: "4" });
});

describe("where children live, and who came alone, on 31 March 2024", () => {
  const place = (type: string, provider: string, distance: number, urn = "SC012345") => ({
    clap_cla_placement_type: type,
    clap_cla_placement_provider: provider,
    clap_cla_placement_distance: distance,
    clap_cla_placement_urn: urn,
  });
  const alone = (id: string, from: string, to: string | null = null) => ({
    immigration_status: [
      {
        immi_immigration_status_id: id,
        immi_person_id: id,
        immi_immigration_status: "Unaccompanied Asylum-Seeking Child",
        immi_immigration_status_start_date: from,
        immi_immigration_status_end_date: to,
      },
    ],
  });
  const from = "2023-01-01";
  const facts = inCare(
    { id: "20 miles", from, place: place("U1", "PR1", 20), rows: alone("20 miles", "2024-03-31") },
    { id: "20.1 miles", from, place: place("U6", "PR4", 20.1), rows: alone("20.1 miles", from, "2024-03-31") },
    { id: "home unknown", from, place: place("K2", "PR4", 999.9), rows: alone("home unknown", from, "2024-04-01") },
    { id: "supported", from, place: place("K3", "PR4", 5), rows: alone("supported", "2024-04-01") },
    { id: "unregistered", from, place: place("Z1", "PR4", 3, "XXXXXXX") },
    { id: "elsewhere", from, place: place("Z1", "PR4", 3) },
  );

  test.each([
    ["placement-type-mix-foster", 2, 6],
    ["placement-type-mix-childrens-home", 1, 6],
    ["placement-type-mix-supported", 1, 6],
    ["placements-in-house-foster", 1, 2],
    ["placements-20-miles-outside", 1, 5],
    ["cla-uasc-share", 2, 6],
  ])("%s: %i of %i", async (kpi, numerator, denominator) => {
    const figure = await examples.figure({ kpi, known: "2024-03-31", of: "2024-03-01", facts });
    expect(figure).toMatchObject({ numerator, denominator });
  });

  test.each([
    ["cla-uasc", { value: 2 }],
    ["unlawful-placements", { value: 1 }],
    // There is no rate without a population.
    ["cla-rate-10k", { numerator: 6, value: null, status: "NOT_AVAILABLE" }],
  ])("%s", async (kpi, expected) => {
    const figure = await examples.figure({ kpi, known: "2024-03-31", of: "2024-03-01", facts });
    expect(figure).toMatchObject(expected);
  });
});

// Two and a half years before 31 March 2024 is 30 September 2021, two years before it 31 March 2022.
test("stability: under 16, in care for two and a half years, and two years with the carer, an adoptive placement with the one before", async () => {
  const children: Readonly<Record<string, Parameters<typeof returned>[1][]>> = {
    "two and a half years": [["2021-09-30", "S", "U6"]],
    "a day less": [["2021-10-01", "S", "U6"]],
    "16 that day": [["2015-01-01", "S", "U6"]],
    "16 the day after": [["2015-01-01", "S", "U6"]],
    "moved two years ago": [
      ["2018-01-01", "S", "U6"],
      ["2022-03-31", "P", "U4"],
    ],
    "moved a day later": [
      ["2018-01-01", "S", "U6"],
      ["2022-04-01", "P", "U4"],
    ],
    "placed for adoption": [
      ["2018-01-01", "S", "U6"],
      ["2024-03-01", "P", "A3"],
    ],
    "placed for adoption from a new home": [
      ["2018-01-01", "S", "U6"],
      ["2022-04-01", "P", "U6"],
      ["2024-03-01", "P", "A3"],
    ],
  };
  const figure = await examples.figure({
    kpi: "placement-stability-2-years",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: {
      ssda903_header: headers(Object.keys(children), { "16 that day": "2008-03-31", "16 the day after": "2008-04-01" }),
      continuous_episodes: Object.entries(children).flatMap(([id, episodes]) => returned(id, ...episodes)),
    },
  });
  expect(figure).toMatchObject({ numerator: 4, denominator: 6 });
});

test.each([
  ["cla-count", { value: 2 }],
  ["cla-started", { value: 2 }],
  ["iha-20-working-days", { numerator: 0, denominator: 2 }],
  ["placements-3-plus", { denominator: 2 }],
  ["cla-care-plan-current", { denominator: 2 }],
] as const)("a child whose person row is missing is counted: %s", async (kpi, expected) => {
  const { person, ...facts } = inCare({ id: "A", from: "2024-03-01" }, { id: "B", from: "2024-03-01" });
  const known = { kpi, known: kpi === "iha-20-working-days" ? "2024-04-30" : "2024-03-31" };
  const figure = await examples.figure({
    ...known,
    of: kpi === "iha-20-working-days" ? "2024-04-01" : "2024-03-01",
    facts: { ...facts, person: person!.slice(1), cla_care_plan: [] },
  });
  expect(figure).toMatchObject(expected);
});

// In care from 4 March 2024, so the initial assessment is due on 3 April. The episode from 25 March to 15 April is missing.
test.each([
  ["cla-count", "X1", { value: 2 }],
  ["iha-20-working-days", "X1", { numerator: 0, denominator: 1 }],
  ["cla-count", "E4A", { value: 1 }],
  ["iha-20-working-days", "E4A", { denominator: 0 }],
] as const)(
  "a missing episode in the middle of a period of care: %s, where the one before ended with %s",
  async (kpi, reason, expected) => {
    const figure = await examples.figure({
      kpi,
      known: "2024-04-30",
      of: kpi === "cla-count" ? "2024-03-01" : "2024-04-01",
      facts: {
        person: [child("A", "2015-01-01"), child("B", "2015-01-01")],
        cla_episodes: [
          episode("B", "2023-01-02"),
          {
            ...episode("A", "2024-03-04", "2024-03-25"),
            clae_cla_episode_id: "first",
            clae_cla_episode_start_reason: "S",
            clae_cla_episode_ceased_reason: reason,
          },
          {
            ...episode("A", "2024-04-15"),
            clae_cla_episode_id: "third",
            clae_cla_episode_start_reason: "P",
            clae_entered_care_date: "2024-03-04",
          },
        ],
      },
    });
    expect(figure).toMatchObject(expected);
  },
);
