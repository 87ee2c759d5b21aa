import { monthsLater, type DayNumber } from "../time/days.ts";
import { addWorkingDays } from "../time/working-days.ts";
import type { Story } from "../world.ts";
import { inOfficeHours, recordedDay } from "./allocate.ts";
import type { Case } from "./involvement.ts";
import { writeVisit } from "./front-door.ts";

/** An enquiry under section 47 of each case: the identifiers, in the order of the cases, and its days. */
export interface Enquiry {
  ids: readonly string[];
  discussed: DayNumber;
  ended: DayNumber;
}

/** Writes the strategy discussion and the section 47 enquiry. 80 in 100 end within 15 working days. */
export function enquire(story: Story, cases: readonly Case[], day: DayNumber, leadsOn: boolean): Enquiry {
  const { put, random, world } = story;
  const team = story.team("assessment");
  const requested = inOfficeHours(story, day);
  const held = requested + random.between(2, 20) * 60 + (random.chance(0.2) ? 2880 : 0);
  const discussed = Math.max(day, Math.floor(held / 1440));
  const ended = addWorkingDays(discussed, random.chance(0.8) ? random.between(4, 15) : random.between(16, 26));
  const worker = world.workforce.caseHolder(team, discussed, random).worker;
  const ids = cases.map(({ child, referral }) => {
    const id = world.next("S47");
    if (Math.floor(requested / 1440) <= world.today)
      put("strategy_discussions", {
        child_id: child.id,
        requested_at: requested,
        held_at: discussed <= world.today ? held : null,
        outcome: discussed <= world.today ? "Section 47 enquiry" : null,
      });
    if (discussed <= world.today)
      put("s47_enquiry", {
        s47e_s47_enquiry_id: id,
        s47e_referral_id: referral,
        s47e_person_id: child.id,
        s47e_s47_start_date: discussed,
        s47e_s47_end_date: recordedDay(story, ended),
        s47e_s47_nfa: ended <= world.today ? !leadsOn : null,
        s47e_s47_outcome_json:
          ended <= world.today ? JSON.stringify({ CP_CONFERENCE_FLAG: leadsOn ? "Y" : "N" }) : null,
        s47e_s47_completed_by_worker_id: worker,
        s47e_s47_completed_by_team: team.id,
      });
    return id;
  });
  return { ids, discussed, ended };
}

/**
 * Writes the initial conference and, if it decides so, the plan of each case with its reviews and visits.
 *
 * @returns the day the last plan ends, even after the last day of the extracts
 */
export function protect(story: Story, cases: readonly Case[], enquiry: Enquiry, ends: readonly DayNumber[]): DayNumber {
  const { put, random, world } = story;
  const target = addWorkingDays(enquiry.discussed, 15);
  const held = Math.max(
    enquiry.discussed + 1,
    random.chance(0.79) ? target - random.between(0, 5) : target + random.between(1, 14),
  );
  const decided = addWorkingDays(held - 1, 1);
  const needsPlan = random.chance(0.85);
  const lasts = 60 + random.waiting(270);
  const category = random.weighted([
    ["Neglect", 48],
    ["Emotional abuse", 38],
    ["Physical abuse", 8],
    ["Sexual abuse", 6],
  ]);
  const meeting = world.next("MTG");
  let last = decided;
  for (const [index, { child, referral }] of cases.entries()) {
    if (decided > world.today) break;
    const conference = world.next("ICPC");
    const plan = needsPlan ? world.next("CPP") : null;
    put("initial_cp_conference", {
      icpc_icpc_id: conference,
      icpc_icpc_meeting_id: meeting,
      icpc_s47_enquiry_id: enquiry.ids[index],
      icpc_person_id: child.id,
      icpc_cp_plan_id: plan,
      icpc_referral_id: referral,
      icpc_icpc_transfer_in: false,
      icpc_icpc_target_date: target,
      icpc_icpc_date: decided,
      icpc_icpc_outcome_cp_flag: needsPlan,
      icpc_icpc_outcome_json: JSON.stringify({ CP_PLAN_FLAG: needsPlan ? "Y" : "N" }),
      icpc_icpc_team: story.team("assessment").id,
      icpc_icpc_worker_id: world.workforce.caseHolder(story.team("assessment"), decided, random).worker,
    });
    if (plan === null) continue;
    const end = Math.min(decided + lasts, ends[index]!);
    if (end <= decided) continue;
    put("cp_plans", {
      cppl_cp_plan_id: plan,
      cppl_referral_id: referral,
      cppl_icpc_id: conference,
      cppl_person_id: child.id,
      cppl_cp_plan_start_date: decided,
      cppl_cp_plan_end_date: recordedDay(story, end),
      cppl_cp_plan_initial_category: category,
      cppl_cp_plan_ola: false,
      cppl_cp_plan_latest_category: category,
    });
    const until = Math.min(end, world.today);
    writeReviews(story, child.id, plan, decided, end);
    // A visit is due every ten working days.
    for (
      let visit = decided + random.between(2, 14);
      visit <= until;
      visit += random.chance(0.88) ? random.between(10, 14) : random.between(15, 35)
    )
      if (visit >= world.start - 365) writeVisit(story, "cp", child.id, visit, plan);
    last = Math.max(last, end);
  }
  return last;
}

/** The first review of a plan is due within three months, then one every six. 88 in 100 are in time. */
function writeReviews(story: Story, child: string, plan: string, start: DayNumber, end: DayNumber): void {
  const { put, random, world } = story;
  for (let due = monthsLater(start, 3); due < end && due <= world.today + 60;) {
    const held = due + (random.chance(0.88) ? random.between(-14, 0) : random.between(1, 30));
    const took = held < end && held <= world.today;
    put("cp_reviews", {
      cppr_cp_review_id: world.next("CPR"),
      cppr_person_id: child,
      cppr_cp_plan_id: plan,
      cppr_cp_review_due: due,
      cppr_cp_review_date: took ? held : null,
      cppr_cp_review_outcome_continue_cp: took ? monthsLater(held, 6) < end : null,
      cppr_cp_review_quorate: took ? random.chance(0.95) : null,
      cppr_cp_review_participation: took ? random.pick(["PN1", "PN3", "PN5", "PN6", "PN7"]) : null,
    });
    if (!took) return;
    due = monthsLater(held, 6);
  }
}

/** Writes a plan for a child in need, with visits about every 30 days. */
export function support(story: Story, { child, referral }: Case, from: DayNumber, to: DayNumber): void {
  const { put, random, world } = story;
  if (from > world.today || to <= from) return;
  const team = story.team("family safeguarding");
  put("cin_plans", {
    cinp_cin_plan_id: world.next("CNP"),
    cinp_referral_id: referral,
    cinp_person_id: child.id,
    cinp_cin_plan_start_date: from,
    cinp_cin_plan_end_date: recordedDay(story, to),
    cinp_cin_plan_team: team.id,
    cinp_cin_plan_worker_id: world.workforce.caseHolder(team, from, random).worker,
  });
  for (let visit = from + random.between(5, 30); visit <= Math.min(to, world.today); visit += random.between(20, 45))
    writeVisit(story, "cin", child.id, visit);
}
