import { afterAll, expect, test } from "vitest";
import { inCare, merged } from "../../testing/care-example.ts";
import { type ExampleFacts, openWorkedExamples } from "../../testing/worked-example.ts";
import { period } from "../../words/period.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const march = { known: "2024-03-31", of: "2024-03-01" } as const;
const day = "2024-03-20";

/** The rows of one child, on one day. */
const records: Readonly<Record<string, (child: string) => ExampleFacts>> = {
  "permanence-planning-meetings-12m": (child) => ({
    // The first is before the twelve months, so that these are known.
    permanence_planning_meetings: ["2023-03-15", day].map((held_on) => ({ child_id: child, held_on })),
  }),
  "cla-review-participation": (child) => ({
    cla_reviews: [
      {
        clar_cla_review_id: child,
        clar_cla_id: `care of ${child}`,
        clar_cla_review_date: day,
        clar_cla_review_participation: "PN1",
      },
    ],
  }),
  "adoption-a10": (child) => ({
    permanence: [
      {
        perm_table_id: child,
        perm_person_id: child,
        perm_permanence_order_type: "Adoption order",
        perm_permanence_order_date: "2024-03-21",
        perm_placed_for_adoption_date: "2023-06-01",
      },
    ],
  }),
  "immunisations-current": (child) => ({
    ssda903_oc2: [{ CHILD: child, DOB: "2012-01-01", return_year: 2023, IMMUNISATIONS: 1 }],
  }),
};

test.each(Object.keys(records))(
  "records that name no team belong to that of their child on the day: %s",
  async (kpi) => {
    const child = (id: string, team: string, until: string | null = null) => ({
      id,
      from: "2023-01-01",
      rows: merged(records[kpi]!(id), {
        involvements: [
          {
            invo_involvements_id: id,
            invo_person_id: id,
            invo_professional_team: team,
            invo_involvement_start_date: "2023-01-01",
            invo_involvement_end_date: until,
          },
        ],
      }),
    });
    const figure = await examples.figure({
      kpi,
      ...march,
      ...(kpi.endsWith("12m") ? { of: period("ROLLING_12_MONTHS", "2023-04-01") } : {}),
      unit: "E10000032:T1",
      facts: merged(
        inCare(child("its own", "T1"), child("another's", "T2"), child("no longer its own", "T1", "2024-03-01")),
        { department: ["T1", "T2"].map((code) => ({ dept_team_id: code, dept_team_name: code })) },
      ),
    });
    expect(figure.denominator ?? figure.value).toBe(1);
  },
);
