import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const received = (responded_on: string | null, kind = "Complaint") => ({
  received_on: "2024-03-01",
  due_on: "2024-03-15",
  responded_on,
  kind,
});

test.each([
  ["answered on the day", "2024-03-31", "2024-03-15", { numerator: 1, denominator: 1 }],
  ["answered the day after", "2024-03-31", "2024-03-16", { numerator: 0, denominator: 1 }],
  ["answered on the last known day", "2024-03-15", "2024-03-15", { numerator: 1, denominator: 1 }],
  ["not answered, due today", "2024-03-15", null, { numerator: 0, denominator: 1, pending: 0 }],
  ["not answered, due tomorrow", "2024-03-14", null, { denominator: 0, pending: 1 }],
])("complaints: %s", async (_, known, responded, expected) => {
  const facts = { complaints: [received(responded), received(null, "Compliment")] };
  const asked = { known, of: "2024-03-01", facts } as const;
  expect(await examples.figure({ kpi: "complaints-timely", ...asked })).toMatchObject(expected);
  expect(await examples.figure({ kpi: "complaints-received", ...asked })).toMatchObject({ value: 1 });
  expect(await examples.figure({ kpi: "compliments-received", ...asked })).toMatchObject({ value: 1 });
});

test("reviews in timescale, by the answers of audits", async () => {
  const answers = ["Yes", "No", "Not applicable"];
  const figure = await examples.figure({
    kpi: "reviews-all-timely-audited",
    known: "2024-03-31",
    of: "2024-03-01",
    facts: {
      audits: answers.map((audit_id) => ({ audit_id, cycle: "2024-03", completed_on: "2024-03-10" })),
      audit_standards: [
        { standard_id: "S1", text: "Was the review in time?" },
        { standard_id: "S2", text: "Is supervision in timescale?" },
      ],
      audit_answers: answers.flatMap((answer) =>
        ["S1", "S2"].map((standard_id) => ({ audit_id: answer, standard_id, answer })),
      ),
    },
  });
  expect(figure).toMatchObject({ numerator: 1, denominator: 2 });
});
