import { addWorkingDays } from "../time/working-days.ts";
import type { DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import { inOfficeHours } from "./allocate.ts";
import type { Case } from "./involvement.ts";
import type { SyntheticFamily } from "./child.ts";

const sources = [
  ["1A", "Individual: family member"],
  ["2B", "Schools: maintained"],
  ["3A", "Health services: GP"],
  ["3D", "Health services: A&E"],
  ["5A", "Local authority: internal"],
  ["6", "Police"],
  ["9", "Anonymous"],
] as const;
const weights = [8, 20, 7, 8, 14, 36, 4] as const;

/** The source of a contact: its code and its words. */
export type ContactSource = (typeof sources)[number];

export function contactSource({ random }: Story): ContactSource {
  return random.weighted(sources.map((source, index) => [source, weights[index]!] as const));
}

/** Writes a contact about each child, and its decision: 96 in 100 within three days. */
export function writeContacts(
  story: Story,
  { children }: SyntheticFamily,
  day: DayNumber,
  [code, words]: ContactSource,
  becomesReferral: boolean,
): void {
  const { put, random, world } = story;
  for (const child of children) {
    const id = world.next("CON");
    const late = random.chance(0.036);
    const received = inOfficeHours(story, day);
    const decided =
      received + 60 + (late ? random.between(4, 9) * 1440 : random.between(0, 2) * 1440 + random.between(0, 300));
    const outcome = becomesReferral
      ? "Referral"
      : random.pick(["No further action", "Information and advice", "Early help"]);
    const decision = decided < (world.today + 1) * 1440 ? decided : null;
    put("contacts", {
      cont_contact_id: id,
      cont_person_id: child.id,
      cont_contact_date: Math.floor(received / 1440) > world.today ? world.today : Math.floor(received / 1440),
      cont_contact_source_code: code,
      cont_contact_source_desc: words,
      cont_contact_outcome_json:
        decision === null
          ? null
          : JSON.stringify({
              NEW_REFERRAL_FLAG: becomesReferral ? "Y" : "N",
              NFA_FLAG: outcome === "No further action" ? "Y" : "N",
            }),
    });
    put("contact_decisions", {
      contact_id: id,
      received_at: Math.min(received, world.today * 1440 + 600),
      decided_at: decision,
      outcome: decision === null ? null : outcome,
    });
  }
}

/** The end of one child's referral. `close` is null if it is open. */
export interface ReferralEnd {
  close: DayNumber | null;
  reason: string | null;
  furtherAction: boolean;
  need: string;
  team: string;
  worker: string;
}

/** Writes a referral and its decision: 95 in 100 within three days. */
export function writeReferral(
  story: Story,
  { child, referral }: Case,
  day: DayNumber,
  [code, words]: ContactSource,
  end: ReferralEnd,
): void {
  const { put, random, world } = story;
  put("cin_episodes", {
    cine_referral_id: referral,
    cine_person_id: child.id,
    cine_referral_date: day,
    cine_cin_primary_need_code: end.need,
    cine_referral_source_code: code,
    cine_referral_source_desc: words,
    cine_referral_outcome_json: JSON.stringify({
      SINGLE_ASSESSMENT_FLAG: end.furtherAction ? "Y" : "N",
      NFA_FLAG: end.furtherAction ? "N" : "Y",
    }),
    cine_referral_nfa: !end.furtherAction,
    cine_close_reason: end.reason,
    cine_close_date: end.close,
    cine_referral_team: end.team,
    cine_referral_worker_id: end.worker,
  });
  const received = day * 1440 + random.between(540, 900);
  const decided = received + (random.chance(0.947) ? random.between(30, 1400) : random.between(4, 8) * 1440);
  put("referral_decisions", {
    referral_id: referral,
    received_at: received,
    decided_at: decided < (world.today + 1) * 1440 ? decided : null,
  });
}

/**
 * Writes the assessment of each case. 88 in 100 are authorised within 45 working days; in 67 in 100 the child is seen
 * within five.
 *
 * @returns the day it is authorised, even after the last day of the extracts
 */
export function assess(story: Story, cases: readonly Case[], day: DayNumber, furtherAction: boolean): DayNumber {
  const { put, random, world } = story;
  const team = story.team("assessment");
  const worker = world.workforce.caseHolder(team, day, random).worker;
  const took = random.chance(0.88) ? random.between(8, 45) : random.between(46, 75);
  const authorised = addWorkingDays(day, took);
  const seen = addWorkingDays(
    day,
    random.chance(0.67) ? random.between(0, 5) : random.between(6, Math.min(took, 20) + 6),
  );
  for (const { child, referral } of cases) {
    const wasSeen = child.born < seen && seen <= authorised && random.chance(0.95);
    put("cin_assessments", {
      cina_assessment_id: world.next("ASM"),
      cina_person_id: child.id,
      cina_referral_id: referral,
      cina_assessment_start_date: day,
      cina_assessment_child_seen: seen <= world.today ? wasSeen : null,
      cina_assessment_auth_date: authorised <= world.today ? authorised : null,
      cina_assessment_outcome_json:
        authorised <= world.today ? JSON.stringify({ NFA_FLAG: furtherAction ? "N" : "Y" }) : null,
      cina_assessment_outcome_nfa: authorised <= world.today ? !furtherAction : null,
      cina_assessment_team: team.id,
      cina_assessment_worker_id: worker,
    });
    if (wasSeen && seen <= world.today) writeVisit(story, "cin", child.id, seen);
    if (child.born > day && child.born - day > 20) {
      const due = Math.min(addWorkingDays(day, 45), child.born - 10);
      const completed = authorised < child.born ? authorised : child.born - 1;
      put("pre_birth_assessments", {
        child_id: child.id,
        started_on: day,
        due_on: due,
        completed_on: completed <= world.today ? completed : null,
      });
    }
  }
  return authorised;
}

/** Writes a visit to a child in need or on a protection plan. */
export function writeVisit(
  { put, random, world }: Story,
  kind: "cin" | "cp",
  child: string,
  day: DayNumber,
  plan?: string,
): void {
  const prefix = kind === "cin" ? "cinv_cin" : "cppv_cp";
  const seen = random.chance(0.96);
  put(`${kind}_visits`, {
    [`${prefix}_visit_id`]: world.next(kind === "cin" ? "CNV" : "CPV"),
    [kind === "cin" ? "cinv_person_id" : "cppv_person_id"]: child,
    ...(plan === undefined ? {} : { cppv_cp_plan_id: plan }),
    [`${prefix}_visit_date`]: day,
    [`${prefix}_visit_seen`]: seen,
    [`${prefix}_visit_seen_alone`]: seen && random.chance(0.7),
    [`${prefix}_visit_bedroom`]: random.chance(0.55),
  });
}
