import type { CareRecord, Episode } from "../care/care-period.ts";
import type { Span } from "../demo-options.ts";
import type { Extract, Put } from "../files/extract-folder.ts";
import { registration } from "../organisation/establishment.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, ageOn, birthday, britishText, type DayNumber, dayNumber, financialYearOf } from "../time/days.ts";
import { firstYears, ssda903Modules } from "./ssda903-modules.ts";

/** The years with a return, by their 1 April: those whose 31 March is in the past. */
function yearsOfReturns({ start, today }: Span): number[] {
  const first = financialYearOf(start);
  return Array.from({ length: financialYearOf(today) - first }, (_, index) => first + index);
}

/** The files of every year's return, "ssda903/2024-episodes.csv" for April 2024 to March 2025. */
export function returnExtracts(span: Span): Extract[] {
  return yearsOfReturns(span).flatMap((year) =>
    Object.entries(ssda903Modules)
      .filter(([name]) => year >= (firstYears[name] ?? year))
      .map(([name, fact]) => ({
        name: `${year}/${name}`,
        file: `ssda903/${year}-${name}.csv`,
        fact,
        dayText: britishText,
        repeats: false,
      })),
  );
}

/** Writes a child's record to the return of every year that it is in, with that year's codes. */
export function writeReturns(put: Put, record: CareRecord, span: Span, random: Random): void {
  for (const year of yearsOfReturns(span)) {
    const from = dayNumber(`${year}-04-01`);
    const to = dayNumber(`${year + 1}-03-31`);
    const { entered, ceased } = record.period;
    writeLeaver(put, record, year, from, to);
    if (entered > to || (ceased !== null && ceased < from)) continue;
    writeYear(put, record, { year, from, to }, random);
  }
}

interface Year {
  year: number;
  from: DayNumber;
  to: DayNumber;
}

function writeYear(put: Put, record: CareRecord, { year, from, to }: Year, random: Random): void {
  const { child, entered, ceased, adoption } = record.period;
  const CHILD = child.id;
  const DOB = child.born;
  const within = (day: DayNumber | null | undefined) => day !== null && day !== undefined && from <= day && day <= to;
  const SEX = year >= 2024 ? child.sex : child.sex === "M" ? "1" : "2";
  put(`${year}/header`, {
    CHILD,
    SEX,
    DOB,
    ETHNIC: child.ethnicity,
    UPN: child.upn ?? (child.alone ? "UN3" : "UN1"),
    MOTHER: "0",
  });
  for (const [index, episode] of record.period.episodes.entries())
    writeEpisode(put, record, episode, index, { year, from, to });
  for (const { day, code } of record.reviews)
    if (within(day)) put(`${year}/reviews`, { CHILD, DOB, REVIEW: day, REVIEW_CODE: code });
  for (const { from: MIS_START, to: end, type } of record.absences)
    if (MIS_START <= to && end >= from)
      put(`${year}/missing`, { CHILD, DOB, MISSING: type, MIS_START, MIS_END: end <= to ? end : null });
  if (child.alone) put(`${year}/uasc`, { CHILD, SEX, DOB, DUC: within(birthday(DOB, 18)) ? birthday(DOB, 18) : null });
  if (entered <= from && (ceased === null || ceased > to)) writeHealth(put, record, { year, from, to }, random);
  if (within(entered)) put(`${year}/previous_permanence`, { CHILD, DOB, PREV_PERM: "Z1" });
  if (adoption !== null && adoption.decided <= to && adoption.decided <= (ceased ?? to))
    put(`${year}/placed_adoption`, { CHILD, DOB, DATE_PLACED: adoption.decided });
  if (adoption !== null && within(ceased) && record.period.ceasedReason === "E12")
    put(`${year}/ad1`, {
      CHILD,
      DOB,
      DATE_INT: adoption.decided,
      DATE_MATCH: adoption.matched,
      FOSTER_CARE: adoption.fosteredFirst === null ? "0" : "1",
      NB_ADOPTR: "2",
      SEX_ADOPTR: "MF",
      LS_ADOPTR: "L0",
    });
  if (year < firstYears["sw_episodes"]!) return;
  for (const one of record.involvements)
    if (one.from <= to && (one.to === null || one.to > from)) {
      const ended = one.to !== null && one.to <= to;
      put(`${year}/sw_episodes`, {
        CHILD,
        DOB,
        SW_ID: registration(one.worker),
        SW_DECOM: one.from,
        SW_DEC: ended ? one.to : null,
        SW_REASON: one.reason,
      });
    }
}

function writeEpisode(
  put: Put,
  { period }: CareRecord,
  episode: Episode,
  index: number,
  { year, from, to }: Year,
): void {
  const { placement, legal, to: end } = episode;
  if (episode.from > to || (end !== null && end < from)) return;
  const ended = end !== null && end <= to;
  const last = index === period.episodes.length - 1;
  const next = period.episodes[index + 1];
  const moved = ended && next !== undefined && next.placement.id !== placement.id && !next.placement.sameCarer;
  put(`${year}/episodes`, {
    CHILD: period.child.id,
    DECOM: episode.from,
    RNE: episode.startReason,
    LS: legal.code,
    CIN: period.need,
    // Supported accommodation has had a separate code since April 2024.
    PLACE: placement.type === "K3" && year < 2024 ? "H5" : placement.type,
    PLACE_PROVIDER: placement.provider,
    DEC: ended ? end : null,
    REC: ended ? (last ? period.ceasedReason : "X1") : null,
    REASON_PLACE_CHANGE: moved ? next.placement.reason : null,
    HOME_POST: period.home,
    PL_POST: placement.postcode,
    // Households of foster carers share the number of their agency.
    URN: placement.reference?.startsWith("H") ? "SC900001" : placement.reference,
  });
}

function writeHealth(put: Put, { period, health }: CareRecord, { year, from, to }: Year, random: Random): void {
  const { child } = period;
  const age = ageOn(child.born, to);
  const within = (day: DayNumber) => from <= day && day <= to;
  const score = health.questionnaires.findLast(({ day }) => within(day))?.score;
  const asked = age >= 4 && age <= 16;
  put(`${year}/oc2`, {
    CHILD: child.id,
    DOB: child.born,
    SDQ_SCORE: score,
    SDQ_REASON: score === undefined ? (asked ? "SDQ4" : "SDQ1") : null,
    CONVICTED: age >= 10 && random.chance(0.03) ? "1" : "0",
    HEALTH_CHECK: age < 5 ? "1" : null,
    IMMUNISATIONS: random.chance(0.91) ? "1" : "0",
    TEETH_CHECK: health.dental.some(within) ? "1" : "0",
    HEALTH_ASSESSMENT: health.assessments.some(within) ? "1" : "0",
    SUBSTANCE_MISUSE: age >= 12 && random.chance(0.04) ? "1" : "0",
  });
}

/** Care leavers are included in the year of each birthday from the 17th to the 21st. */
function writeLeaver(put: Put, { period, leaver }: CareRecord, year: number, from: DayNumber, to: DayNumber): void {
  const { child, ceased } = period;
  if (leaver === null || ceased === null) return;
  for (const age of [17, 18, 19, 20, 21]) {
    const day = monthsLater(child.born, age * 12);
    if (day >= from && day <= to && day >= ceased)
      put(`${year}/oc3`, {
        CHILD: child.id,
        DOB: child.born,
        IN_TOUCH: leaver.touch,
        ACTIV: leaver.activity,
        ACCOM: leaver.accommodation,
      });
  }
}
