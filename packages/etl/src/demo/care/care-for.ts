import { allocate } from "../families/allocate.ts";
import type { Case } from "../families/involvement.ts";
import type { SyntheticFamily } from "../families/child.ts";
import { monthsLater, birthday, type DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import { type CarePeriod, type CareRecord, episodesOf } from "./care-period.ts";
import { writeHealth } from "./health.ts";
import { writeLearning } from "./learning.ts";
import { writeMissing } from "./missing.ts";
import { writePermanence } from "./permanence.ts";
import { placementsOf } from "./place.ts";
import { planCare } from "./plan-care.ts";
import { writeReviewsAndVisits } from "./reviews-and-visits.ts";

/**
 * Writes a child's whole time in care, from the day of entering it.
 *
 * @returns the day it ends, even after the last day of the extracts; the day of entering if that is later too
 */
export function careFor(story: Story, family: SyntheticFamily, one: Case, entered: DayNumber): DayNumber {
  const { world, random } = story;
  const { child, referral } = one;
  if (entered > world.today) return entered;
  const prospect = planCare(random, child, entered);
  const ceased = prospect.ends <= world.today ? prospect.ends : null;
  const legal = prospect.legal.filter(({ from }) => from <= world.today);
  const placements = placementsOf(story, child, prospect, entered);
  const period: CarePeriod = {
    id: world.next("CLA"),
    child,
    referral,
    home: family.postcode,
    need: child.alone
      ? "N8"
      : random.weighted([
          ["N1", 68],
          ["N2", 5],
          ["N3", 4],
          ["N4", 8],
          ["N5", 15],
        ]),
    plan: prospect.plan,
    entered,
    ceased,
    ceasedReason: ceased === null ? null : prospect.reason,
    legal,
    placements,
    episodes: episodesOf(legal, placements, ceased),
    adoption: prospect.adoption,
  };
  writeEpisodes(story, period);
  writeLearning(story, period);
  writePermanence(story, period);
  const leaves = ceased !== null && ceased >= birthday(child.born, 16) && ceased - entered > 91;
  story.cared({
    period,
    reviews: writeReviewsAndVisits(story, period),
    absences: writeMissing(story, child, entered, ceased ?? world.today, 0.022),
    health: writeHealth(story, period),
    involvements: allocate(story, one, story.team(child.alone ? "asylum" : "care"), entered, prospect.ends),
    leaver: leaves ? leaveCare(story, one, ceased) : null,
  });
  return prospect.ends;
}

function writeEpisodes({ put, world }: Story, period: CarePeriod): void {
  const { child, ceased, legal, placements } = period;
  for (const { from, to, startReason, placement } of period.episodes)
    put("cla_episodes", {
      clae_cla_episode_id: world.next("EPI"),
      clae_person_id: child.id,
      clae_cla_episode_start_date: from,
      clae_cla_episode_start_reason: startReason,
      clae_cla_primary_need_code: period.need,
      clae_cla_episode_ceased_date: to,
      clae_cla_episode_ceased_reason: to === null ? null : to === ceased ? period.ceasedReason : "X1",
      clae_cla_id: period.id,
      clae_referral_id: period.referral,
      clae_cla_placement_id: placement.id,
      clae_entered_care_date: period.entered,
      clae_cla_last_iro_contact_date: Math.max(from, (to ?? world.today) - 20),
    });
  for (const [index, placement] of placements.entries()) {
    const end = placements[index + 1]?.from ?? ceased;
    put("cla_placement", {
      clap_cla_placement_id: placement.id,
      clap_cla_placement_start_date: placement.from,
      clap_cla_placement_type: placement.type,
      clap_cla_placement_urn: placement.reference,
      clap_cla_placement_distance: placement.distance,
      clap_cla_id: period.id,
      clap_cla_placement_provider: placement.provider,
      clap_cla_placement_postcode: placement.postcode,
      clap_cla_placement_end_date: end,
      clap_cla_placement_change_reason: placements[index + 1]?.reason,
      clap_person_id: child.id,
    });
  }
  for (const [index, { code, from }] of legal.entries())
    put("legal_status", {
      lega_legal_status_id: world.next("LEG"),
      lega_person_id: child.id,
      lega_legal_status: code,
      lega_legal_status_start_date: from,
      lega_legal_status_end_date: legal[index + 1]?.from ?? ceased,
    });
}

/** A care leaver is the service's until 21. Writes contact, home, activity and pathway plan. */
function leaveCare(story: Story, { child, referral }: Case, left: DayNumber): CareRecord["leaver"] {
  const { put, random, world } = story;
  const adult = Math.max(left, birthday(child.born, 18));
  const until = birthday(child.born, 21);
  const team = story.team("leaving care");
  const last = Math.min(until, world.today);
  if (adult > world.today) return null;
  allocate(story, { child, referral }, team, adult, until);
  const touch = random.chance(0.93);
  const home = random.pick(["B", "D", "E", "U", "V", "Z"]);
  const suitable = random.chance(0.92) ? "1" : "2";
  const activity = random.weighted([
    ["F1", 6],
    ["F2", 24],
    ["F4", 5],
    ["F5", 20],
    ["P5", 5],
    ["G4", 8],
    ["G5", 28],
    ["G6", 4],
  ]);
  put("care_leavers", {
    clea_table_id: world.next("LVR"),
    clea_person_id: child.id,
    clea_care_leaver_eligibility: until > world.today ? "Former Relevant" : "No Current Eligibility",
    clea_care_leaver_in_touch: touch ? "YES" : "NO",
    clea_care_leaver_latest_contact: Math.max(adult, last - random.between(2, touch ? 55 : 300)),
    clea_care_leaver_accommodation: home,
    clea_care_leaver_accom_suitable: suitable,
    clea_care_leaver_activity: activity,
    clea_pathway_plan_review_date: random.chance(0.9)
      ? Math.max(
          adult,
          random.chance(0.88) ? last - random.between(5, 175) : monthsLater(last, -7) - random.between(0, 120),
        )
      : null,
    clea_care_leaver_personal_advisor: world.workforce.caseHolder(team, last, random).worker,
    clea_care_leaver_allocated_team: team.id,
    clea_care_leaver_worker_id: world.workforce.caseHolder(team, last, random).worker,
  });
  return { touch: touch ? "YES" : "NO", activity, accommodation: `${home}${suitable}` };
}
