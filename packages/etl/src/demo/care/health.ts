import { ageOn, type DayNumber, monthOf, yearOf } from "../time/days.ts";
import { addWorkingDays } from "../time/working-days.ts";
import type { Story } from "../world.ts";
import type { CarePeriod, HealthRecord } from "./care-period.ts";

/** Writes health assessments with their bookings, dental checks, and strengths and difficulties questionnaires. */
export function writeHealth(story: Story, period: CarePeriod): HealthRecord {
  const assessments: DayNumber[] = [];
  const dentals: DayNumber[] = [];
  const questionnaires: { day: DayNumber; score: number }[] = [];
  const { random, world, put } = story;
  const { child, entered, ceased } = period;
  const end = ceased ?? world.today;

  function check(type: "Health Assessment" | "Dental Check", day: DayNumber) {
    (type === "Dental Check" ? dentals : assessments).push(day);
    put("cla_health", {
      clah_health_check_id: world.next("HLT"),
      clah_person_id: child.id,
      clah_health_check_type: type,
      clah_health_check_date: day,
      clah_health_check_status: "Completed",
    });
  }

  let assessed = initialAssessment(story, period, end);
  if (assessed !== null) check("Health Assessment", assessed);
  // Every six months under five, else every year.
  for (let from = assessed ?? entered + 90; ; from = assessed) {
    const due = from + (ageOn(child.born, from) < 5 ? 182 : 364);
    const attended = due + (random.chance(0.7) ? random.between(-25, -1) : random.between(20, 200));
    const requested = due - random.between(40, 70);
    if (requested <= end && requested > entered) writeBooking(story, child.id, "Review", requested, attended, end);
    if (attended > end) break;
    assessed = attended;
    check("Health Assessment", attended);
  }
  for (
    let dental = entered + random.between(20, 200);
    dental <= end;
    dental += random.chance(0.75) ? random.between(180, 360) : random.between(370, 620)
  )
    check("Dental Check", dental);
  for (let asked = entered + random.between(60, 200); asked <= end; asked += 365) {
    const age = ageOn(child.born, asked);
    if (age < 4 || age > 16 || !random.chance(0.45)) continue;
    const score = Math.min(
      40,
      Math.max(0, Math.round(14 + (random.next() + random.next() + random.next() - 1.5) * 16)),
    );
    questionnaires.push({ day: asked, score });
    put("sdq_scores", {
      csdq_table_id: world.next("SDQ"),
      csdq_person_id: child.id,
      csdq_sdq_completed_date: asked,
      csdq_sdq_score: score,
    });
  }
  return { assessments, dental: dentals, questionnaires };
}

/** The first assessment is due within 20 working days. The share in time varies from month to month. */
function initialAssessment(story: Story, { child, entered }: CarePeriod, end: DayNumber): DayNumber | null {
  const { random, world } = story;
  const inTime = random.chance(initialShare(entered));
  const attended = addWorkingDays(entered, inTime ? random.between(9, 20) : random.between(21, 48));
  const requested = entered + random.between(0, 5);
  if (requested <= end) writeBooking(story, child.id, "Initial", requested, attended, end);
  return attended <= end && attended <= world.today ? attended : null;
}

/** The share of initial health assessments in time, for children who enter in a month: from 20 to 64 in 100. */
function initialShare(entered: DayNumber): number {
  const month = yearOf(entered) * 12 + monthOf(entered);
  return 0.42 + 0.22 * Math.sin(month * 0.7);
}

function writeBooking(
  { put, random }: Story,
  child: string,
  kind: "Initial" | "Review",
  requested: DayNumber,
  attended: DayNumber,
  end: DayNumber,
): void {
  const happened = attended <= end;
  put("health_assessment_bookings", {
    child_id: child,
    kind,
    requested_on: requested,
    consent_on:
      Math.min(requested + random.between(0, 4), attended) <= end
        ? Math.min(requested + random.between(0, 4), attended, end)
        : null,
    booked_for: Math.max(attended, requested),
    attended_on: happened ? attended : null,
    outcome: happened ? "Attended" : null,
  });
}
