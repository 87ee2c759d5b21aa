import type { Span } from "../demo-options.ts";
import type { Put } from "../files/extract-folder.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, type DayNumber, isoDay, monthOf, yearOf } from "../time/days.ts";
import type { FosterCare, Household } from "./foster-care.ts";

const endings = ["Retirement", "Change of circumstances", "Moved to another agency", "Adopted or became guardian"];

/**
 * Writes the fostering register: households with carers, places and survey; enquiries in proportion to `size`; and
 * visitors to the website.
 */
export function writeFosteringRegister(
  put: Put,
  { households }: FosterCare,
  span: Span,
  size: number,
  random: Random,
): void {
  let carers = 0;
  let enquiries = 0;
  const nextEnquiry = () => `E${String((enquiries += 1)).padStart(5, "0")}`;

  for (const household of households) {
    const left = deregistration(household, span, random);
    if (household.approved > span.today || (left !== null && left < span.start)) continue;
    put("foster_households", {
      household_id: household.id,
      approval_kind: household.kind,
      approved_on: household.approved,
      approved_places: household.places,
      deregistered_on: left,
      deregistration_reason: left === null ? null : random.pick(endings),
      agency: household.agency,
    });
    for (let person = random.between(1, 2); person > 0; person -= 1)
      put("foster_carers", {
        carer_id: `FC${String((carers += 1)).padStart(5, "0")}`,
        household_id: household.id,
        year_of_birth: yearOf(household.approved) - random.between(31, 61),
      });
    if (household.kind === "Mainstream" && household.agency === "In house") {
      writePlaces(put, household, left, span, random);
      writeSurvey(put, household, left, span, random);
      if (household.approved - 400 >= span.start) writeApproval(put, household, nextEnquiry(), random);
    }
  }
  writeEnquiries(put, span, nextEnquiry, size, random);
}

/** A household can leave only after its last child has left. */
function deregistration({ stays, approved, kind }: Household, { today }: Span, random: Random): DayNumber | null {
  const free = Math.max(approved + 60, ...stays.map(({ to }) => to));
  const left = free + random.between(20, kind === "Mainstream" ? 2200 : 90);
  return left <= today ? left : null;
}

/** The places of a household, and an occasional break without places. */
function writePlaces(
  put: Put,
  { id, approved, places }: Household,
  left: DayNumber | null,
  { today }: Span,
  random: Random,
): void {
  let offered = true;
  for (let from = approved; from <= today && (left === null || from < left);) {
    const ends = from + (offered ? 200 + random.waiting(700) : random.between(14, 70));
    const to = left !== null && ends >= left ? left : ends > today ? null : ends - 1;
    put("foster_availability", {
      household_id: id,
      from,
      to,
      places_available: offered ? places : 0,
      not_available_reason: offered
        ? null
        : random.pick(["Needs of a child placed", "Break between placements", "Illness", "Awaiting review"]),
    });
    if (to === null || to === left) return;
    from = to + 1;
    offered = !offered;
  }
}

/** A survey every spring. Two in three answer, and most are content. */
function writeSurvey(
  put: Put,
  { id, approved }: Household,
  left: DayNumber | null,
  { start, today }: Span,
  random: Random,
): void {
  for (let survey = monthsLater(start, 1); survey <= today; survey = monthsLater(survey, 12)) {
    const answered = survey + random.between(0, 27);
    if (answered > today || approved > survey || (left !== null && left <= answered) || !random.chance(0.65)) continue;
    put("foster_carer_survey", {
      survey: `Spring ${yearOf(survey)}`,
      household_id: id,
      answered_on: answered,
      support_score: random.weighted([
        [10, 34],
        [9, 18],
        [8, 20],
        [7, 12],
        [6, 7],
        [5, 5],
        [3, 4],
      ]),
    });
  }
}

/** The steps to a household's approval, backwards from the panel. */
function writeApproval(put: Put, { id, approved, places }: Household, enquiry: string, random: Random): void {
  const secondEnded = approved - random.between(5, 25);
  const secondStarted = secondEnded - random.between(80, 140);
  const firstEnded = secondStarted - random.between(1, 12);
  const firstStarted = firstEnded - random.between(45, 75);
  put("foster_enquiries", {
    enquiry_id: enquiry,
    received_on: firstStarted - random.between(20, 60),
    source: random.pick(["Website", "Word of mouth", "Event", "Advertisement"]),
    initial_visit_on: firstStarted - random.between(8, 15),
    applied_on: firstStarted - random.between(1, 6),
    stage_1_started_on: firstStarted,
    stage_1_ended_on: firstEnded,
    stage_2_started_on: secondStarted,
    stage_2_ended_on: secondEnded,
    panel_on: approved,
    decision: "Approved",
    approved_places: places,
    household_id: id,
  });
}

/**
 * Most enquiries lead to a visit at best, and some are still being assessed. The number of visitors follows the
 * seasons.
 */
function writeEnquiries(
  put: Put,
  { start, today }: Span,
  nextEnquiry: () => string,
  size: number,
  random: Random,
): void {
  for (let month = start; month <= today; month = monthsLater(month, 1)) {
    const growth = 1 + ((month - start) / 365) * 0.09;
    put("foster_website_visits", {
      month: isoDay(month).slice(0, 7),
      visitors: Math.round(random.between(1500, 2200) * growth * (monthOf(month) === 5 ? 1.5 : 1)),
    });
    for (let count = Math.round(random.between(14, 24) * growth * size); count > 0; count -= 1) {
      const received = month + random.between(0, 27);
      if (received > today) continue;
      const visited = random.chance(0.4) ? received + random.between(5, 20) : null;
      const applied = visited !== null && random.chance(0.35) ? visited + random.between(5, 25) : null;
      const started = applied === null ? null : applied + random.between(1, 10);
      const withdrawn = started === null ? visited !== null : random.chance(0.9);
      const seen = (day: DayNumber | null) => (day !== null && day <= today ? day : null);
      const ended = started === null ? null : started + random.between(30, 70);
      put("foster_enquiries", {
        enquiry_id: nextEnquiry(),
        received_on: received,
        source: random.pick(["Website", "Website", "Word of mouth", "Event", "Advertisement"]),
        initial_visit_on: seen(visited),
        applied_on: seen(applied),
        stage_1_started_on: seen(started),
        stage_1_ended_on: seen(ended),
        decision: withdrawn && seen(started === null ? received + 60 : ended) !== null ? "Withdrawn" : null,
      });
    }
  }
}
