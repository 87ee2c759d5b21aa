import type { Put } from "../files/extract-folder.ts";
import type { Random } from "../seeded-random.ts";
import type { World } from "../world.ts";

const areas: readonly (readonly [title: string, kpis: string, actions: readonly string[]])[] = [
  [
    "Front door and assessment",
    "referrals-completed-3-days;assessments-45-working-days;re-referrals-12-months",
    ["Review thresholds with partners", "Weekly look at assessments that pass 30 days"],
  ],
  [
    "Child protection",
    "icpc-15-working-days;cp-visits-timely;cp-plan-2-years",
    ["Book conferences at the strategy discussion", "Panel for plans that pass 12 months"],
  ],
  [
    "Children who go missing",
    "missing-episodes;rhi-72-hours",
    ["A rota for return home interviews", "Monthly look at those who go missing most"],
  ],
  [
    "Health of children we care for",
    "iha-20-working-days;dental-check-current;sdq-completed",
    ["Daily list of initial health assessments that are due", "Dental access agreement"],
  ],
  [
    "Homes that last",
    "placements-3-plus;placements-20-miles-outside",
    ["New placement referral form", "Support for carers in the first six weeks"],
  ],
  [
    "Quality of practice",
    "audit-good-or-better;audit-inadequate;audits-moderated",
    ["Moderation in groups", "Learning sessions on plans"],
  ],
  [
    "A stable workforce",
    "sw-vacancy-rate;sw-turnover-rate;sw-caseload",
    ["Recruit overseas", "Grow our own social workers"],
  ],
];

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

/** Writes the improvement plan: its areas, their actions, and the targets of KPIs. */
export function writeImprovementPlan(put: Put, { start, today }: World, random: Random): void {
  for (const [index, [title, kpis, actions]] of areas.entries()) {
    const area = `A${String(index + 1).padStart(2, "0")}`;
    put("practice_areas", { area_id: area, plan: "CPIP 2023", title, owner: "Assistant director", kpi_ids: kpis });
    for (const [position, text] of actions.entries()) {
      const due = today + random.between(-400, 200);
      const done = due + random.between(-60, 40);
      const isDone = done <= today && random.chance(0.8);
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
