import type { Involvement } from "../families/involvement.ts";
import type { Child } from "../families/child.ts";
import type { DayNumber } from "../time/days.ts";

/** The aim for a child in care, as in a permanence plan. */
export type Plan =
  | "Return home"
  | "Family and friends"
  | "Long-term fostering"
  | "Special guardianship"
  | "Adoption"
  | "Residential";

/** A legal status, from a day until the next one begins. */
export interface LegalStatus {
  /** A code of the SSDA903 return: "V2", "C1", "C2", "E1". */
  code: string;
  from: DayNumber;
}

/** A placement, from a day until the next one begins. */
export interface Placement {
  id: string;
  /** A code of the SSDA903 return. Supported accommodation is K3 here in every year. */
  type: string;
  /** "PR1" for the authority's own. */
  provider: string;
  /** The household of foster carers, or the number of a home. */
  reference: string | null;
  postcode: string;
  /** Miles from home. Null if there is no home. */
  distance: number | null;
  from: DayNumber;
  /** Whether the carers stay the same and only the plan changes. */
  sameCarer: boolean;
  /** Why the previous placement ended. */
  reason: string | null;
}

/** A part of a period of care with one legal status and one placement. */
export interface Episode {
  from: DayNumber;
  /** The first day of the next episode, or the day care ended. Null if it is open. */
  to: DayNumber | null;
  /** S, L, P, T, B or U. */
  startReason: string;
  legal: LegalStatus;
  placement: Placement;
}

/** The days of an adoption. A future day is included. */
export interface Adoption {
  decided: DayNumber;
  ordered: DayNumber;
  matched: DayNumber;
  placed: DayNumber;
  adopted: DayNumber;
  /** The day of a placement with carers who foster first and may adopt. Null for the usual way. */
  fosteredFirst: DayNumber | null;
}

/** A child's period of care, as recorded by the last day of the extracts. */
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

/** An absence from the placement. `type` is M, missing, or A, away without authorisation. */
export interface Absence {
  from: DayNumber;
  to: DayNumber;
  type: "M" | "A";
}

/** The health checks of a child, by day. */
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
  /** For a care leaver: contact, activity and accommodation in the return's codes. */
  leaver: { touch: string; activity: string; accommodation: string } | null;
}

/** The episodes of a period. One begins at every change of legal status or placement. */
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
