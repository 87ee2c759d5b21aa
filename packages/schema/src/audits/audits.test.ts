import { afterAll, describe, expect, test } from "vitest";
import { openWorkedExamples } from "../testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

type Row = Readonly<Record<string, string | number | boolean | null>>;

const audit = (audit_id: string, overall_grade: string | null, more: Row = {}): Row => ({
  audit_id,
  child_id: audit_id,
  cycle: "2023-07",
  allocated_on: "2023-07-03",
  completed_on: "2023-07-20",
  overall_grade,
  ...more,
});
const moderation = (audit_id: string, overall_grade: string): Row => ({ audit_id, overall_grade, moderator_id: "M" });
const area = (audit_id: string, practice_area: string, grade: string): Row => ({ audit_id, practice_area, grade });

describe("the grades of a cycle", () => {
  const facts = {
    audits: [
      audit("raised", "Requires improvement"),
      audit("lowered", "Good"),
      audit("kept", "Outstanding", { theme: "Management oversight" }),
      audit("inadequate", "Inadequate", { theme: "Assessments" }),
      audit("not moderated", "Good", { theme: "Leaving care planning" }),
      audit("not done", "Good", { completed_on: null }),
      audit("of the cycle before", "Inadequate", { cycle: "2023-06" }),
    ],
    audit_moderations: [
      moderation("raised", "Good"),
      moderation("lowered", "Requires improvement"),
      moderation("kept", "Outstanding"),
      moderation("inadequate", "Inadequate"),
    ],
    audit_area_grades: [
      area("raised", "Planning", "Inadequate"),
      area("lowered", "Planning", "Good"),
      area("not moderated", "Planning", "Good"),
    ],
    audit_moderated_area_grades: [area("raised", "Planning", "Good")],
    audit_cycle_plan: [
      { cycle: "2023-07", service: "East", planned_audits: 5 },
      { cycle: "2023-07", service: "West", planned_audits: 3 },
      { cycle: "2023-08", service: "West", planned_audits: 9 },
    ],
  };

  test.each([
    ["audit-good-or-better", 2, 4],
    ["audit-outstanding", 1, 4],
    ["audit-good", 1, 4],
    ["audit-requires-improvement", 1, 4],
    ["audit-inadequate", 1, 4],
    ["audit-moderation-shift", 2, 4],
    ["audits-moderated", 4, 5],
    ["audits-completed", 5, 8],
    // The moderator's grade of planning before the auditor's, and no audit that was not moderated.
    ["audit-area-planning", 2, 2],
    ["audit-management-oversight-good", 1, 1],
    ["audit-assessments-good", 0, 1],
    ["audit-leaving-care-planning-good", 1, 1],
  ])("%s: %i of %i", async (kpi, numerator, denominator) => {
    const figure = await examples.figure({ kpi, known: "2023-08-31", of: "2023-07-01", facts });
    expect(figure).toMatchObject({ numerator, denominator });
  });
});

test("grades changed at moderation: of the audits with both grades, and no other", async () => {
  const facts = {
    audits: [
      audit("changed", "Good"),
      audit("kept", "Good"),
      audit("graded by the moderator only", null),
      audit("not moderated", "Good"),
    ],
    audit_moderations: [
      moderation("changed", "Inadequate"),
      moderation("kept", "Good"),
      moderation("graded by the moderator only", "Good"),
    ],
  };
  const figure = await examples.figure({ kpi: "audit-moderation-shift", known: "2023-08-31", of: "2023-07-01", facts });
  expect(figure).toMatchObject({ numerator: 1, denominator: 2 });
});

test.each([
  ["audit-area-assessment", "Assessment"],
  ["audit-area-intervention", "Intervention"],
  ["audit-area-review", "Review"],
  ["audit-area-supervision", "Supervision & Management Oversight"],
])("%s: the moderator's grade of the area before the auditor's, of audits that were moderated", async (kpi, name) => {
  const facts = {
    audits: ["raised", "lowered", "kept", "not moderated"].map((id) => audit(id, "Good")),
    audit_moderations: ["raised", "lowered", "kept"].map((id) => moderation(id, "Good")),
    audit_area_grades: [
      area("raised", name, "Inadequate"),
      area("lowered", name, "Good"),
      area("kept", name, "Outstanding"),
      area("kept", "Planning", "Inadequate"),
      area("not moderated", name, "Inadequate"),
    ],
    audit_moderated_area_grades: [area("raised", name, "Good"), area("lowered", name, "Requires improvement")],
  };
  const figure = await examples.figure({ kpi, known: "2023-08-31", of: "2023-07-01", facts });
  expect(figure).toMatchObject({ numerator: 2, denominator: 3 });
});

// The reflective meeting of 30 April is followed by a re-audit due on 30 July.
test.each([
  [
    "re-audited at requires improvement",
    { completed_on: "2023-08-15", overall_grade: "Requires improvement" },
    "2023-08-31",
    1,
    1,
    0,
  ],
  [
    "re-audited and still inadequate",
    { completed_on: "2023-07-15", overall_grade: "Inadequate" },
    "2023-08-31",
    0,
    1,
    0,
  ],
  ["allocated and not done, due today", { completed_on: null }, "2023-07-30", 0, 0, 1],
  ["allocated and not done, due yesterday", { completed_on: null }, "2023-07-31", 0, 1, 0],
])("an inadequate case %s", async (_, again, known, numerator, denominator, pending) => {
  const facts = {
    audits: [
      audit("first", "Inadequate", {
        cycle: "2023-04",
        completed_on: "2023-04-20",
        reflective_meeting_on: "2023-04-30",
      }),
      audit("again", "Good", { kind: "Re-audit", re_audit_of: "first", ...again }),
    ],
  };
  const figure = await examples.figure({ kpi: "audit-inadequate-improved-3m", known, of: "2023-07-01", facts });
  expect(figure).toMatchObject({ numerator, denominator, pending });
});

// Graded on Thursday 20 April; with the bank holiday of 1 May, 10 working days end on Friday 5 May.
test.each([
  ["met about on the last day", { reflective_meeting_on: "2023-05-05" }, "2023-05-31", 1, 1, 0],
  ["met about a day late", { reflective_meeting_on: "2023-05-06" }, "2023-05-31", 0, 1, 0],
  ["without a meeting, due today", {}, "2023-05-05", 0, 0, 1],
  ["without a meeting, due yesterday", {}, "2023-05-06", 0, 1, 0],
  [
    "to be met about on a later day than the last known",
    { reflective_meeting_on: "2023-05-04" },
    "2023-05-03",
    0,
    0,
    1,
  ],
  ["graded so by the moderator, a week later", { overall_grade: "Good" }, "2023-05-06", 0, 0, 1],
])("an inadequate case that is %s", async (_, more, known, numerator, denominator, pending) => {
  const facts = {
    audits: [audit("first", "Inadequate", { cycle: "2023-04", completed_on: "2023-04-20", ...more })],
    audit_moderations:
      "overall_grade" in more ? [{ ...moderation("first", "Inadequate"), moderated_on: "2023-04-27" }] : [],
  };
  const figure = await examples.figure({ kpi: "audit-inadequate-escalated", known, of: "2023-04-01", facts });
  expect(figure).toMatchObject({ numerator, denominator, pending });
});

test("practice standards: the no of a negative one counts, not applicable does not, nor audits that are not done", async () => {
  const answer = (audit_id: string, standard_id: string, given: string): Row => ({
    audit_id,
    standard_id,
    answer: given,
  });
  const facts = {
    audits: [audit("A", "Good"), audit("B", "Good"), audit("not done", "Good", { completed_on: null })],
    audit_standards: [
      {
        standard_id: "recorded",
        text: "Is supervision recorded?",
        practice_area: "Supervision & Management Oversight",
      },
      { standard_id: "vague", text: "Is the plan not SMART?", negative: true, practice_area: "Planning" },
    ],
    audit_answers: [
      answer("A", "recorded", "Yes"),
      answer("B", "recorded", "No"),
      answer("not done", "recorded", "No"),
      answer("A", "vague", "No"),
      answer("B", "vague", "Not applicable"),
    ],
  };
  const of = { known: "2023-08-31", of: "2023-07-01", facts };
  expect(await examples.figure({ kpi: "audit-standard-compliance", ...of })).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
  expect(await examples.figure({ kpi: "supervision-recorded", ...of })).toMatchObject({ numerator: 1, denominator: 2 });
});
