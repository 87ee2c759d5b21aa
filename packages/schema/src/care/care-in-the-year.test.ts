import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../kpis/testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

/** A child's episodes of the SSDA903 returns, each from a day to the next, as reason and placement. */
const child = (
  id: string,
  ...episodes: readonly (readonly [day: string, reason: string, place: string, status?: string])[]
) =>
  episodes.map(([day, reason, place, status = "C2"], index) => ({
    child_id: id,
    started_on: day,
    start_reason: reason,
    legal_status: status,
    placement_type: place,
    placement_urn: `${place} ${index}`,
    ended_on: episodes[index + 1]?.[0] ?? null,
    end_reason: episodes[index + 1] ? "X1" : null,
    period_of_care_id: id,
    entered_care_on: episodes[0]![0],
    return_year: 2023,
  }));

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
      ssda903_header: ids.map((id) => ({ CHILD: id, DOB: "2012-01-01", SEX: "1", return_year: 2023 })),
      continuous_episodes: [
        ...child(
          "open on the first day",
          ["2022-01-01", "S", "U6"],
          ["2023-04-02", "P", "K2"],
          ["2023-10-01", "B", "U4"],
        ),
        ...child(
          "left the day before",
          ["2022-01-01", "S", "U6"],
          ["2023-04-01", "P", "K2"],
          ["2023-10-01", "P", "U4"],
        ),
        ...child(
          "same carer",
          ["2022-01-01", "S", "U6"],
          ["2023-06-01", "P", "U6"],
          ["2023-10-01", "L", "U6"],
          ["2023-12-01", "T", "U4"],
        ),
        ...child("on holiday", ["2022-01-01", "S", "U6"], ["2023-06-01", "P", "T2"], ["2023-10-01", "P", "K2"]),
        ...child(
          "in respite",
          ["2022-01-01", "S", "U6", "V4"],
          ["2023-06-01", "P", "K2", "V4"],
          ["2023-10-01", "P", "U4", "V4"],
        ),
        ...child(
          "in respite with the first carer until then",
          ["2022-01-01", "S", "U6", "V4"],
          ["2023-06-01", "L", "U6"],
          ["2023-08-01", "P", "K2"],
          ["2023-10-01", "P", "U4"],
        ),
        ...child(
          "in respite with the same carer between",
          ["2022-01-01", "S", "U6"],
          ["2023-06-01", "L", "U6", "V4"],
          ["2023-08-01", "L", "U6"],
          ["2023-10-01", "P", "U4"],
        ),
      ],
    },
  });
  // A return tells of the year to 31 March, though the load is of June.
  expect(figure).toMatchObject({ numerator: 2, denominator: 6, status: "FINAL" });
});
