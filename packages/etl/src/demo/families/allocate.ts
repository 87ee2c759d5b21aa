import type { Team } from "../organisation/teams.ts";
import { type DayNumber, momentOf } from "../time/days.ts";
import { onWorkingDay } from "../time/working-days.ts";
import type { Story } from "../world.ts";
import type { Child } from "./child.ts";
import type { Case, Involvement } from "./involvement.ts";

/**
 * Gives a child's case to workers of a team from a day to before another, a new one whenever one leaves. Writes the
 * involvements, the supervision about the case, and the manager's oversight of it.
 */
export function allocate(
  story: Story,
  { child, referral }: Case,
  team: Team,
  from: DayNumber,
  to: DayNumber,
): Involvement[] {
  const { world, random, put } = story;
  const { today, workforce } = world;
  const involvements: Involvement[] = [];
  let reason = "FCONTA";
  for (let day = from; day < to && day <= today;) {
    const holder = workforce.caseHolder(team, day, random);
    const changes = day + 120 + random.waiting(700);
    const leaves = holder.to !== null && holder.to > day ? holder.to : Number.POSITIVE_INFINITY;
    const end = Math.min(to, leaves, changes);
    put("involvements", {
      invo_involvements_id: world.next("INV"),
      invo_professional_id: holder.worker,
      invo_professional_role_id: "Allocated Case Worker",
      invo_professional_team: team.id,
      invo_involvement_start_date: day,
      invo_involvement_end_date: end <= today ? end : null,
      invo_worker_change_reason: reason,
      invo_person_id: child.id,
      invo_referral_id: referral,
    });
    involvements.push({ worker: holder.worker, from: day, to: end <= today ? end : null, reason });
    workforce.count(holder.worker, day, Math.min(end, today + 1));
    supervise(story, child, holder.worker, day, Math.min(end, today + 1));
    reason = end === leaves ? "LEFTRL" : "MANAGE";
    day = end;
  }
  oversee(story, child, team, from, Math.min(to, today + 1));
  world.casesToAudit.offer(child.id, team, from, Math.min(to, today));
  return involvements;
}

/** Supervision about the child is due every 60 days; about one in five is late. */
function supervise({ put, random, world }: Story, child: Child, worker: string, from: DayNumber, to: DayNumber): void {
  for (let due = from + random.between(20, 60); due < to;) {
    const held = due + (random.chance(0.78) ? random.between(-9, 0) : random.between(1, 25));
    if (held >= to) return;
    if (held >= world.start)
      put("supervision", {
        worker_id: worker,
        child_id: child.id,
        supervised_on: held,
        due_on: due,
        recorded_on_file: random.chance(0.98),
      });
    due = held + 60;
  }
}

/** A manager looks at the case every 60 days; about one in four is late. */
function oversee({ put, random, world }: Story, child: Child, team: Team, from: DayNumber, to: DayNumber): void {
  for (let due = from + random.between(1, 15); due <= to;) {
    const recorded = Math.max(from, due + (random.chance(0.75) ? random.between(-7, 0) : random.between(8, 55)));
    if (recorded >= to) return;
    if (recorded >= world.start)
      put("management_oversight", { child_id: child.id, recorded_on: recorded, due_on: due, team_id: team.id });
    due = recorded + 60;
  }
}

/** A moment in office hours on the day, or on the first working day after it. */
export function inOfficeHours({ random }: Story, day: DayNumber): number {
  return momentOf(onWorkingDay(day), random.between(9 * 60, 16 * 60 + 30));
}

/** The day, or null if it is after the last day of the extracts and so not recorded. */
export function recordedDay({ world }: Story, day: DayNumber): DayNumber | null {
  return day <= world.today ? day : null;
}
