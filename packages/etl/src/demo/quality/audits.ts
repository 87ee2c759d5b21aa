import type { Put } from "../files/extract-folder.ts";
import type { Team } from "../organisation/teams.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, type DayNumber, isoDay } from "../time/days.ts";
import { onWorkingDay } from "../time/working-days.ts";
import type { World } from "../world.ts";
import { auditedAreas, practiceStandards } from "./practice-standards.ts";

type Grade = "Outstanding" | "Good" | "Requires improvement" | "Inadequate";

const themes = [
  "Management oversight",
  "Assessments",
  "Leaving care planning",
  "Neglect",
  "Permanence planning",
  "Visits",
];

/** An audit of a case: its auditor, its day and its reason. */
interface Audit {
  child: string;
  team: Team;
  cycle: DayNumber;
  again: string | null;
}

/**
 * Writes the audit tool's files. Cases are drawn month by month, graded, moderated, and audited again if inadequate.
 */
export function writeAudits(put: Put, world: World, planned: number, random: Random): void {
  const { start, today } = world;
  for (const { id, area, text, negative, later } of practiceStandards)
    put("audit_standards", {
      standard_id: id,
      practice_area: area,
      text,
      negative,
      asked_from: later ? monthsLater(start, 12) : start,
    });

  const again = new Map<string, Audit[]>();
  for (let cycle = start; cycle <= today; cycle = monthsLater(cycle, 1)) {
    const month = isoDay(cycle).slice(0, 7);
    const cases = [
      ...world.casesToAudit.drawn(cycle).map(({ child, team }) => ({ child, team, cycle, again: null })),
      ...(again.get(month) ?? []),
    ];
    const services = Map.groupBy(cases, ({ team }) => team.service);
    for (const [service, audited] of services)
      put("audit_cycle_plan", { cycle: month, service, planned_audits: audited.length });
    for (const audit of cases) {
      const due = writeAudit(put, world, audit, cases.length >= planned ? 0.95 : 0.97, random);
      if (due === null) continue;
      const next = isoDay(due.cycle).slice(0, 7);
      again.set(next, [...(again.get(next) ?? []), due]);
    }
  }
}

/** Writes an audit. Returns the audit that must follow, or null. */
function writeAudit(
  put: Put,
  world: World,
  { child, team, cycle, again }: Audit,
  done: number,
  random: Random,
): Audit | null {
  const { today, start, workforce, teams } = world;
  const id = world.next("AUD");
  const allocated = onWorkingDay(cycle);
  const completed = allocated + random.between(9, 27);
  const isDone = completed <= today && random.chance(done);
  // Practice improves over the years, from 25 to 40 in 100 good.
  const growth = Math.min(1, (cycle - start) / 2200);
  const theirs = random.pick(teams.filter((other) => other.id !== team.id));
  const others = teams.filter((other) => other.id !== theirs.id);
  const auditor = workforce.manager(theirs, allocated).worker;
  const draw = (shift: number): Grade =>
    random.weighted([
      ["Outstanding", 1 + 2 * growth],
      ["Good", 24 + 13 * growth + shift],
      ["Requires improvement", 58],
      ["Inadequate", Math.max(3, 15 - 8 * growth - shift / 2)],
    ]);
  const first = draw(10);
  const moderated = isDone && random.chance(0.91);
  const final = moderated && random.chance(0.25) ? draw(0) : first;
  const inadequate = isDone && final === "Inadequate";
  const meeting = inadequate && random.chance(0.93) ? completed + random.between(5, 20) : null;
  put("audits", {
    audit_id: id,
    child_id: child,
    kind:
      again === null
        ? random.weighted([
            ["Collaborative", 62],
            ["Thematic", 26],
            ["Dip sample", 12],
          ] as const)
        : "Re-audit",
    theme: random.chance(0.5) ? random.pick(themes) : null,
    cycle: isoDay(cycle).slice(0, 7),
    service: team.service,
    team: team.name,
    auditor_id: auditor,
    auditor_role: "Team manager",
    allocated_on: allocated > today ? today : allocated,
    completed_on: isDone ? completed : null,
    overall_grade: isDone ? first : null,
    reflective_meeting_on: meeting,
    re_audit_of: again,
  });
  if (!isDone) return null;
  for (const area of auditedAreas)
    put("audit_area_grades", { audit_id: id, practice_area: area, grade: random.chance(0.6) ? first : draw(8) });
  writeAnswers(put, id, cycle - start < 365, growth, random);
  if (moderated) {
    const on = completed + random.between(2, 12);
    const moderator = workforce.manager(random.pick(others), allocated).worker;
    if (on <= today) {
      put(
        "audit_moderations",
        {
          audit_id: id,
          moderator_id: moderator,
          moderated_on: on,
          meeting: random.chance(0.6) ? "Group" : "Individual",
          overall_grade: final,
          rationale:
            final === "Requires improvement"
              ? null
              : `The file shows practice that is ${final.toLowerCase()} throughout.`,
        },
        auditor,
      );
      for (const area of auditedAreas)
        put("audit_moderated_area_grades", {
          audit_id: id,
          practice_area: area,
          grade: random.chance(0.7) ? final : draw(0),
        });
    }
  }
  return meeting !== null && again === null ? { child, team, cycle: monthsLater(cycle, 4), again: id } : null;
}

function writeAnswers(put: Put, audit: string, early: boolean, growth: number, random: Random): void {
  for (const { id, met, negative, later } of practiceStandards) {
    if (later && early) continue;
    const good = random.chance(Math.min(0.99, met + 0.06 * growth));
    const answer = random.chance(0.06) ? "Not applicable" : good === negative ? "No" : "Yes";
    put("audit_answers", { audit_id: audit, standard_id: id, answer });
  }
}
