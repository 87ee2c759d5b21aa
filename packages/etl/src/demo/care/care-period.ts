import type { Involvement } from "../families/involvement.ts";
import type { Child } from "../families/child.ts";
import type { DayNumber } from "../time/days.ts";

/** What is hoped for a child in care, as a permanence plan. */
export type Plan =
  | "Return home"
  | "Family and friends"
  | "Long-term fostering"
  | "Special guardianship"
  | "Adoption"
  | "Residential";

/** A legal status from a day until the next one begins. */
export interface LegalStatus {
  /** A code of the SSDA903 return: "V2", "C1", "C2", "E1". */
  code: string;
  from: DayNumber;
}

/** A placement from a day until the next one begins. */
export interface Placement {
  id: string;
  /** A code of the SSDA903 return; supported accommodation is K3 here whatever the year. */
  type: string;
  /** "PR1" for the authority's own. */
  provider: string;
  /** The household of foster carers, or the number of a home. */
  reference: string | null;
  postcode: string;
  /** Miles from home; null where there is no home to measure from. */
  distance: number | null;
  from: DayNumber;
  /** The carers stay the same and only the plan changes. */
  sameCarer: boolean;
  /** Why the placement before this one ended. */
  reason: string | null;
}

/** A stretch of care in which neither the legal status nor the placement changes. */
export interface Episode {
  from: DayNumber;
  /** The first day of the next episode, or the day care ended; null while it lasts. */
  to: DayNumber | null;
  /** S, L, P, T, B or U. */
  startReason: string;
  legal: LegalStatus;
  placement: Placement;
}

/** How an adoption came about; a day that has not come is in it all the same. */
export interface Adoption {
  decided: DayNumber;
  ordered: DayNumber;
  matched: DayNumber;
  placed: DayNumber;
  adopted: DayNumber;
  /** Placed with carers who foster first and may adopt: the day; null for the usual way. */
  fosteredFirst: DayNumber | null;
}

/** A child's period of care as it was recorded up to the last day of the extracts. */
export interface CarePeriod {
  id: string;
  child: Child;
  referral: string;
  home: string | null;
  need: string;
  plan: Plan;
  entered: DayNumber;
  /** Null while the child is in care. */
  ceased: DayNumber | null;
  /** A code of the SSDA903 return; null while the child is in care. */
  ceasedReason: string | null;
  legal: readonly LegalStatus[];
  placements: readonly Placement[];
  episodes: readonly Episode[];
  adoption: Adoption | null;
}

/** A review that took place, and how the child took part. */
export interface Review {
  day: DayNumber;
  code: string;
}

/** A time away from the placement; `type` is M, missing, or A, away without authorisation. */
export interface Absence {
  from: DayNumber;
  to: DayNumber;
  type: "M" | "A";
}

/** What was done for a child's health, day by day. */
export interface HealthRecord {
  assessments: readonly DayNumber[];
  dental: readonly DayNumber[];
  questionnaires: readonly { day: DayNumber; score: number }[];
}

/** A period of care with all that the yearly return asks about it. */
export interface CareRecord {
  period: CarePeriod;
  reviews: readonly Review[];
  absences: readonly Absence[];
  health: HealthRecord;
  involvements: readonly Involvement[];
  /** Of a care leaver: in touch, activity and accommodation as the return codes them. */
  leaver: { touch: string; activity: string; accommodation: string } | null;
}

/** The episodes of a period: a new one at every change of legal status or placement. */
export function episodesOf(
  legal: readonly LegalStatus[],
  placements: readonly Placement[],
  ceased: DayNumber | null,
): Episode[] {
  const starts = [...new Set([...legal, ...placements].map(({ from }) => from))].toSorted((one, other) => one - other);
  return starts.map((from, index) => {
    const status = legal.findLast((one) => one.from <= from)!;
    const placement = placements.findLast((one) => one.from <= from)!;
    return {
      from,
      to: starts[index + 1] ?? ceased,
      startReason: reason(index, status.from === from, placement, from),
      legal: status,
      placement,
    };
  });
}

function reason(index: number, newStatus: boolean, placement: Placement, from: DayNumber): string {
  if (index === 0) return "S";
  if (placement.from !== from) return "L";
  if (placement.sameCarer) return newStatus ? "U" : "T";
  return newStatus ? "B" : "P";
}
