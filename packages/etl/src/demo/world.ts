import type { CareRecord } from "./care/care-period.ts";
import type { Span } from "./demo-options.ts";
import type { Put } from "./files/extract-folder.ts";
import type { FosterCare } from "./fostering/foster-care.ts";
import type { Team, TeamKind } from "./organisation/teams.ts";
import type { Workforce } from "./organisation/workforce.ts";
import type { CasesToAudit } from "./quality/cases-to-audit.ts";
import type { Random } from "./seeded-random.ts";

/** The surroundings of every family of one authority. */
export interface World extends Span {
  /** The next identifier of a kind: `next("REF")` is "REF0000001". */
  next: (kind: string) => string;
  teams: readonly Team[];
  workforce: Workforce;
  fosterCare: FosterCare;
  casesToAudit: CasesToAudit;
}

/** One family while its journeys are written, with its random numbers and the target of its rows. */
export interface Story {
  world: World;
  random: Random;
  put: Put;
  /** Adds a period of care, for the yearly return. */
  cared: (record: CareRecord) => void;
  /** The family's team of each kind. It is always the same, because families live in one place. */
  team: (kind: TeamKind) => Team;
}

/** The next identifiers of an authority. Each kind is counted from 1. */
export function numbered(): World["next"] {
  const last = new Map<string, number>();
  return (kind) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return `${kind}${String(number).padStart(kind === "CH" ? 6 : 7, "0")}`;
  };
}
