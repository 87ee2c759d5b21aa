import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";
import { headers, inCare, merged, returned } from "../../testing/care-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

test("3 or more placements, of an authority that has only its SSDA903 returns", async () => {
  const ids = [
    "open on the first day",
    "left the day before",
    "same carer",
    "on holiday",
    "in respite",
    "in respite with the first carer until then",
    "in respite with the same carer between",
  ];
  const figure = await examples.figure({
    kpi: "placements-3-plus",
    known: "2024-06-30",
    of: "2024-03-01",
    facts: {
      ssda903_header: headers(ids),
      continuous_episodes: [
        ...returned(
          "open on the first day",
          ["2022-01-01", "S", "U6"],
          ["2023-04-02", "P", "K2"],
          ["2023-10-01", "B", "U4"],
        ),
        ...returned(
          "left the day before",
          ["2022-01-01", "S", "U6"],
          ["2023-04-01", "P", "K2"],
          ["2023-10-01", "P", "U4"],
        ),
        ...returned(
          "same carer",
          ["2022-01-01", "S", "U6"],
          ["2023-06-01", "P", "U6"],
          ["2023-10-01", "L", "U6"],
          ["2023-12-01", "T", "U4"],
        ),
        ...returned("on holiday", ["2022-01-01", "S", "U6"], ["2023-06-01", "P", "T2"], ["2023-10-01", "P", "K2"]),
        ...returned(
          "in respite",
          ["2022-01-01", "S", "U6", "V4"],
          ["2023-06-01", "P", "K2", "V4"],
          ["2023-10-01", "P", "U4", "V4"],
        ),
        ...returned(
          "in respite with the first carer until then",
          ["2022-01-01", "S", "U6", "V4"],
          ["2023-06-01", "L", "U6"],
          ["2023-08-01", "P", "K2"],
          ["2023-10-01", "P", "U4"],
        ),
        ...returned(
          "in respite with the same carer between",
          ["2022-01-01", "S", "U6"],
          ["2023-06-01", "L", "U6", "V4"],
          ["2023-08-01", "L", "U6"],
          ["2023-10-01", "P", "U4"],
        ),
      ],
    },
  });
  // A return covers the year to 31 March, though the load is of June.
  expect(figure).toMatchObject({ numerator: 2, denominator: 6, status: "FINAL" });
});

// On 31 March 2024: the twelve months begin on 1 April 2023. Episodes of this source have no legal status.
test("3 or more placements, of the case-management system: short breaks do not count, whose status is in another table", async () => {
  const child = (id: string, statuses: readonly (readonly [status: string, from: string, to: string | null])[]) => {
    const days = ["2022-01-01", "2023-06-01", "2023-10-01", null];
    return {
      person: [{ pers_person_id: id, pers_dob: "2012-01-01" }],
      cla_episodes: days.slice(0, 3).map((day, index) => ({
        clae_cla_episode_id: `${id} ${index}`,
        clae_person_id: id,
        clae_cla_id: id,
        clae_cla_episode_start_date: day!,
        clae_cla_episode_start_reason: index === 0 ? "S" : "P",
        clae_cla_episode_ceased_date: days[index + 1]!,
        clae_cla_placement_id: `${id} ${index}`,
        clae_entered_care_date: days[0]!,
      })),
      legal_status: statuses.map(([lega_legal_status, from, to], index) => ({
        lega_legal_status_id: `${id} ${index}`,
        lega_person_id: id,
        lega_legal_status,
        lega_legal_status_start_date: from,
        lega_legal_status_end_date: to,
      })),
    };
  };
  const figure = await examples.figure({
    kpi: "placements-3-plus",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: merged(
      child("in care all the time", [["C2", "2022-01-01", null]]),
      child("no status recorded", []),
      child("in a short break until the first move", [
        ["V4", "2022-01-01", "2023-06-01"],
        ["C2", "2023-06-01", null],
      ]),
      child("in a short break until the day before", [
        ["V4", "2022-01-01", "2023-05-31"],
        ["C2", "2023-05-31", null],
      ]),
      child("in a short break in between", [
        ["C2", "2022-01-01", "2023-06-01"],
        ["V3", "2023-06-01", "2023-10-01"],
        ["C2", "2023-10-01", null],
      ]),
      child("in a short break recorded the day after", [
        ["C2", "2022-01-01", "2023-06-01"],
        ["V3", "2023-06-02", "2023-10-01"],
        ["C2", "2023-10-01", null],
      ]),
      child("in a short break now", [
        ["C2", "2022-01-01", "2024-01-01"],
        ["V4", "2024-01-01", null],
      ]),
    ),
  });
  expect(figure).toMatchObject({ numerator: 3, denominator: 6 });
});

// On 31 March 2024: the twelve months begin on 1 April 2023.
test("3 or more social workers: one who left on the first day is not one of the year, and the same one counts once", async () => {
  const workers = (
    id: string,
    ...held: readonly (readonly [worker: string, until: string | null, role?: string])[]
  ) => ({
    involvements: held.map(([worker, until, role = null], index) => ({
      invo_involvements_id: `${id} ${index}`,
      invo_person_id: id,
      invo_professional_id: worker,
      invo_professional_role_id: role,
      invo_involvement_start_date: "2022-01-01",
      invo_involvement_end_date: until,
    })),
  });
  const child = (id: string, ...held: Parameters<typeof workers>[1][]) => ({
    id,
    from: "2022-01-01",
    rows: workers(id, ...held),
  });
  const figure = await examples.figure({
    kpi: "social-workers-3-plus",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: inCare(
      child("left on the second day", ["A", "2023-04-02"], ["B", null], ["C", null]),
      child("left on the first day", ["A", "2023-04-01"], ["B", null], ["C", null]),
      child("twice the same", ["A", "2023-06-01"], ["A", null], ["B", null]),
      child("a personal adviser", ["A", null], ["B", null], ["C", null, "Personal Adviser"]),
      { id: "nobody recorded", from: "2022-01-01" },
    ),
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 4 });
});
