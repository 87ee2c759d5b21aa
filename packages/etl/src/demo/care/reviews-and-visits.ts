import { monthsLater, ageOn, type DayNumber } from "../time/days.ts";
import { addWorkingDays } from "../time/working-days.ts";
import type { Story } from "../world.ts";
import type { CarePeriod, Placement, Review } from "./care-period.ts";

const plans = {
  "Return home": "RETURN6M",
  "Family and friends": "LTKINSHIP",
  "Long-term fostering": "LTFOSTER",
  "Special guardianship": "SGO",
  Adoption: "ADOPTION",
  Residential: "RESIDENT",
} as const;

/** Writes the reviews of a period of care, the care plan that each one renews, and the visits. */
export function writeReviewsAndVisits(story: Story, period: CarePeriod): Review[] {
  const reviews: Review[] = [];
  const { put, random, world } = story;
  const { child, entered, ceased, id } = period;
  const end = ceased ?? world.today;
  let planFrom = addWorkingDays(entered, random.chance(0.9) ? random.between(2, 10) : random.between(11, 60));

  // For a few children the permanence plan is still open at the second review.
  const decidedBy = random.chance(0.96) ? 0 : 3;
  function writePlan(until: DayNumber | null) {
    if (planFrom > end) return;
    put("cla_care_plan", {
      lacp_table_id: world.next("CPL"),
      lacp_person_id: child.id,
      lacp_cla_care_plan_start_date: planFrom,
      lacp_cla_care_plan_end_date: until,
      lacp_cla_care_plan_json: JSON.stringify({ [plans[period.plan]]: reviews.length >= decidedBy ? "Y" : "N" }),
    });
  }

  // The first is due within 20 working days, the next after three months, then one every six.
  let due = addWorkingDays(entered, 20);
  for (let count = 1; due <= end + 90; count += 1) {
    const held = due + (random.chance(0.93) ? random.between(-9, 0) : random.between(1, 25));
    const took = held > entered && held <= end;
    if (!took && ceased !== null) break;
    const code = participation(story, ageOn(child.born, held));
    put("cla_reviews", {
      clar_cla_review_id: world.next("CLR"),
      clar_cla_id: id,
      clar_cla_review_due_date: due,
      clar_cla_review_date: took ? held : null,
      clar_cla_review_cancelled: false,
      clar_cla_review_participation: took ? code : null,
    });
    if (!took) break;
    if (held > planFrom) {
      writePlan(held);
      planFrom = held;
    }
    reviews.push({ day: held, code });
    due = monthsLater(held, count === 1 ? 3 : 6);
  }
  writePlan(ceased);
  writeVisits(story, period, end);
  return reviews;
}

function participation({ random }: Story, age: number): string {
  if (age < 4) return "PN0";
  return random.weighted([
    ["PN1", 46],
    ["PN2", 3],
    ["PN3", 2],
    ["PN4", 4],
    ["PN5", 10],
    ["PN6", 14],
    ["PN7", 21],
  ]);
}

/**
 * Visits under regulation 28 of the Care Planning Regulations (SI 2010/959). One is due within a week of every
 * placement, then every six weeks, or every three months after a year in a long-term placement. About one in ten is
 * late.
 */
function writeVisits({ put, random, world }: Story, { child, id, placements }: CarePeriod, end: DayNumber): void {
  for (const [index, placement] of placements.entries()) {
    const to = placements[index + 1]?.from ?? end + 1;
    for (let visit = placement.from + random.between(1, 7); visit < to && visit <= end;) {
      const seen = random.chance(0.97);
      put("cla_visits", {
        clav_cla_visit_id: world.next("CLV"),
        clav_cla_id: id,
        clav_person_id: child.id,
        clav_cla_visit_date: visit,
        clav_cla_visit_seen: seen,
        clav_cla_visit_seen_alone: seen && random.chance(0.75),
      });
      const every = interval(placement, visit);
      visit += random.chance(0.9) ? every - random.between(0, 10) : every + random.between(1, 25);
    }
  }
}

function interval({ type, from }: Placement, day: DayNumber): number {
  const lasting = type === "U1" || type === "U4";
  return lasting && day - from > 365 ? 91 : 42;
}
