import type { Put } from "../files/extract-folder.ts";
import type { Random } from "../seeded-random.ts";
import type { World } from "../world.ts";

type Area = readonly [title: string, kpis: string, actions: readonly string[]];

/** The areas of each of the two plans, with the KPIs about them. The actions are invented. */
const plans: Readonly<Record<string, readonly Area[]>> = {
  // Source: the 12 areas for improvement of West Sussex, practice improvement plan, 19 June 2019, 3.1.
  "PIP 2019": [
    [
      "Infrastructure for good practice, with fewer moves between teams",
      "social-workers-3-plus;training-attendance",
      ["Practice guidance in one place", "One induction for all"],
    ],
    ["Children who experience neglect", "audit-area-assessment;cp-second-plan", ["A tool to recognise neglect"]],
    [
      "Private fostering, and homeless young people of 16 and 17",
      "homeless-16-17;homeless-16-17-rights-recorded",
      ["A joint protocol with housing"],
    ],
    ["Quality of plans", "audit-area-planning;cla-care-plan-current", ["A model plan with dates in it"]],
    [
      "Recording, and what return home interviews tell",
      "rhi-72-hours;audit-standard-compliance",
      ["Recording standards"],
    ],
    [
      "Permanence planning",
      "cla-permanence-by-2nd-review;ffa-children-12m;prebirth-assessments-timely",
      ["Permanence tracked every month", "A pathway for unborn babies"],
    ],
    ["Life-story work", "life-story-in-place", ["Training in life-story work"]],
    [
      "Supervision and management oversight",
      "supervision-in-timescale;management-oversight-current",
      ["Supervision policy renewed", "Oversight looked at every week"],
    ],
    ["Quality assurance", "audits-completed;audits-moderated", ["A quality assurance framework"]],
    ["Recruitment and retention", "sw-vacancy-rate;sw-turnover-rate;sw-agency-rate", ["A retention offer"]],
    ["Corporate parenting", "care-leavers-eet;mind-of-my-own-use", ["A renewed board of corporate parents"]],
    [
      "Partners who take part",
      "strategy-discussion-timely;contact-to-referral-rate",
      ["Thresholds agreed with partners"],
    ],
  ],
  // Source: the seven recommendations of Ofsted's inspection of March 2023, as in West Sussex, ILACS response, 13 September 2023, 3.3 and 3.4.
  "CPIP 2023": [
    [
      "Strategy discussions and child protection enquiries",
      "strategy-discussion-timely;s47-timely;icpc-15-working-days",
      ["Book conferences at the strategy discussion", "Audit of strategy discussions"],
    ],
    [
      "Assessments and plans for children in need and in need of protection",
      "assessments-45-working-days;initial-visits-5-days;audit-assessments-good;cp-plan-2-years",
      ["Weekly look at assessments that pass 30 days", "Panel for plans that pass 12 months"],
    ],
    [
      "Young people of 16 and 17 who are homeless",
      "homeless-16-17;homeless-16-17-rights-recorded",
      ["Rights explained at the first meeting", "Emergency places for young people"],
    ],
    [
      "Return home interviews",
      "missing-episodes;rhi-72-hours",
      ["A rota for return home interviews", "Monthly look at those who go missing most"],
    ],
    [
      "Health assessments and mental health of children in care",
      "iha-20-working-days;iha-pending-due;dental-check-current;sdq-completed",
      ["Daily list of initial health assessments that are due", "Dental access agreement"],
    ],
    [
      "Choice of placements",
      "placements-3-plus;placements-20-miles-outside;placements-in-house-foster",
      ["New placement referral form", "Support for carers in the first six weeks"],
    ],
    [
      "Care leavers over 21, and unaccompanied young people",
      "care-leavers-pathway-plan;care-leavers-suitable-accommodation;cla-uasc",
      ["Drop-in at the hub", "Legal advice before leave to remain ends"],
    ],
  ],
};

/** The actions of the older plan are due at most this many days after the first day of the data. */
const olderPlanDays = 500;

const targets: readonly (readonly [kpi: string, target: number, within: number])[] = [
  ["assessments-45-working-days", 90, 5],
  ["icpc-15-working-days", 85, 5],
  ["cp-visits-timely", 90, 5],
  ["rhi-72-hours", 85, 10],
  ["iha-20-working-days", 80, 15],
  ["dental-check-current", 85, 8],
  ["audit-good-or-better", 50, 10],
  ["sw-vacancy-rate", 10, 3],
];

/** Writes the improvement plans: their areas, their actions, and the targets of KPIs. */
export function writeImprovementPlan(put: Put, { start, today }: World, random: Random): void {
  for (const [plan, areas] of Object.entries(plans)) {
    const isOlder = plan === "PIP 2019";
    for (const [index, [title, kpis, actions]] of areas.entries()) {
      const area = `${isOlder ? "P" : "A"}${String(index + 1).padStart(2, "0")}`;
      put("practice_areas", { area_id: area, plan, title, owner: "Assistant director", kpi_ids: kpis });
      for (const [position, text] of actions.entries()) {
        const due = isOlder ? start + random.between(30, olderPlanDays) : today + random.between(-400, 200);
        const done = due + random.between(-60, 40);
        const isDone = done <= today && random.chance(isOlder ? 0.97 : 0.8);
        put("plan_actions", {
          action_id: `${area}-${position + 1}`,
          area_id: area,
          text,
          sponsor: "Director of children's services",
          lead: "Head of service",
          due_on: due,
          done_on: isDone ? done : null,
          status: isDone ? "Done" : due - today > 120 ? "Not started" : "In progress",
        });
      }
    }
  }
  for (const [kpi, target, within] of targets)
    put("kpi_targets", {
      kpi_id: kpi,
      from: start,
      target,
      amber_within: within,
      minimum_denominator: 10,
      source: "Improvement plan",
    });
}
