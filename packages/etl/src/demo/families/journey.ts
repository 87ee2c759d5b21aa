import { careFor } from "../care/care-for.ts";
import { writeMissing } from "../care/missing.ts";
import { addWorkingDays } from "../time/working-days.ts";
import { birthday, type DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import { allocate, recordedDay } from "./allocate.ts";
import type { Case } from "./involvement.ts";
import type { Child, SyntheticFamily } from "./child.ts";
import { assess, contactSource, type ReferralEnd, writeContacts, writeReferral } from "./front-door.ts";
import { enquire, protect, support } from "./protection.ts";

/** The last stage of a family's journey, from a contact to care. */
export type Path =
  | "contact"
  | "no further action"
  | "assessment"
  | "in need"
  | "enquiry"
  | "protection"
  | "care"
  | "asylum";

const needs = [
  ["N1", 62],
  ["N2", 8],
  ["N3", 4],
  ["N4", 8],
  ["N5", 14],
  ["N6", 2],
  ["N8", 2],
] as const;

/**
 * Writes one journey of a family, from a contact until every child's case is closed. Records after the last day of the
 * extracts are left out, so the journey may be open there.
 *
 * @returns the day it ends
 */
export function travel(story: Story, family: SyntheticFamily, start: DayNumber, path: Path): DayNumber {
  const { random, world } = story;
  const children = family.children.filter((child) => birthday(child.born, 17) > start);
  const source = contactSource(story);
  if (children.length === 0 || start > world.today) return start;
  if (path !== "asylum") writeContacts(story, { ...family, children }, start, source, path !== "contact");
  const referred = addWorkingDays(start, random.between(0, 1));
  if (path === "contact" || referred > world.today) return start;

  const cases = children.map((child): Case => ({ child, referral: world.next("REF") }));
  const grown = children.map(({ born }) => birthday(born, 18));
  const closes = casework(story, family, cases, referred, path, grown);
  const front = story.team("front door");
  const worker = world.workforce.caseHolder(front, referred, random).worker;
  const need = path === "asylum" ? "N8" : random.weighted(needs);
  for (const [index, one] of cases.entries()) {
    const close = recordedDay(story, Math.max(referred, closes[index]!.day));
    const end: ReferralEnd = {
      close,
      reason: close === null ? null : closes[index]!.reason,
      furtherAction: path !== "no further action",
      need,
      team: front.id,
      worker,
    };
    writeReferral(story, one, referred, source, end);
    homeless(story, one.child, referred, path);
    if (path === "in need" || path === "enquiry" || path === "protection")
      writeMissing(story, one.child, referred, Math.min(closes[index]!.day, world.today), 0.024);
  }
  return Math.max(...closes.map(({ day }) => day));
}

interface Close {
  day: DayNumber;
  reason: string;
}

/** Writes the work after a referral. Returns the day and the reason of each case's closure. */
function casework(
  story: Story,
  family: SyntheticFamily,
  cases: readonly Case[],
  referred: DayNumber,
  path: Path,
  grown: readonly DayNumber[],
): Close[] {
  const { random, world } = story;
  const at = (index: number, day: DayNumber, reason: string): Close => ({ day: Math.min(day, grown[index]!), reason });
  if (path === "no further action") return cases.map((_, index) => at(index, referred + random.between(1, 4), "RC8"));

  const authorised = assess(story, cases, referred, path !== "assessment");
  const assessing = (index: number, until: DayNumber) => {
    const one = cases[index]!;
    allocate(
      story,
      one,
      story.team(one.child.alone ? "asylum" : "assessment"),
      referred,
      Math.min(until, grown[index]!),
    );
  };

  if (path === "assessment") {
    const close = authorised + random.between(0, 12);
    return cases.map((_, index) => {
      assessing(index, close);
      return at(index, close, "RC8");
    });
  }
  if (path === "asylum") {
    const entered = referred + random.between(0, 2);
    return cases.map((one, index) => {
      assessing(index, entered);
      return at(index, careFor(story, family, one, entered), "RC6");
    });
  }

  const team = story.team(cases.some(({ child }) => child.disabled) ? "disability" : "family safeguarding");
  let helpFrom = authorised + 1;
  let until = helpFrom + 30 + random.waiting(200);
  if (path === "enquiry" || path === "protection" || (path === "care" && random.chance(0.55))) {
    const enquiry = enquire(story, cases, referred + random.between(0, 30), path !== "enquiry");
    helpFrom = Math.max(helpFrom, enquiry.ended + 1);
    until = helpFrom + random.between(5, 160);
    if (path !== "enquiry") {
      helpFrom = protect(story, cases, enquiry, grown) + 1;
      until = helpFrom + random.between(20, 150);
    }
  }
  if (path !== "care") {
    return cases.map((one, index) => {
      const end = Math.min(until, grown[index]!);
      assessing(index, authorised + 1);
      allocate(story, one, team, authorised + 1, end);
      if (path !== "enquiry" || random.chance(0.5)) support(story, one, helpFrom, end);
      return at(index, until, "RC7");
    });
  }

  const direct = random.chance(0.45);
  const together = direct
    ? referred + random.between(0, 25)
    : Math.max(authorised + 1, helpFrom - random.between(1, 120));
  return cases.map((one, index) => {
    const entered = Math.max(together, one.child.born + 1);
    // Often only some of the brothers and sisters enter care, at least the first of them.
    const cared = (index === 0 || random.chance(0.6)) && entered < grown[index]! - 30;
    assessing(index, cared ? Math.min(entered, authorised + 1) : authorised + 1);
    if (!cared) {
      allocate(story, one, team, authorised + 1, Math.min(until, grown[index]!));
      return at(index, until, "RC7");
    }
    if (entered > authorised + 1) allocate(story, one, team, authorised + 1, entered);
    return at(index, careFor(story, family, one, entered), entered > world.today ? "RC7" : "RC4");
  });
}

/** Some young people aged 16 and 17 come because they have nowhere to live. */
function homeless({ put, random, world }: Story, child: Child, day: DayNumber, path: Path): void {
  if (path === "asylum" || path === "care" || day < birthday(child.born, 16) || !random.chance(0.6)) return;
  const recorded = day + random.between(0, 6);
  put("homeless_presentations", {
    child_id: child.id,
    presented_on: day,
    rights_recorded_on: random.chance(0.85) && recorded <= world.today ? recorded : null,
  });
}
