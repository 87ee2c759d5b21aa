import type { CareRecord } from "./care/care-period.ts";
import type { Span } from "./demo-options.ts";
import type { Put } from "./files/extract-folder.ts";
import type { FosterCare } from "./fostering/foster-care.ts";
import type { Team, TeamKind } from "./organisation/teams.ts";
import type { Workforce } from "./organisation/workforce.ts";
import type { CasesToAudit } from "./quality/cases-to-audit.ts";
import type { Random } from "./seeded-random.ts";

/** What every family of one authority has around it. */
export interface World extends Span {
  /** The next identifier of a kind: `next("REF")` is "REF0000001". */
  next: (kind: string) => string;
  teams: readonly Team[];
  workforce: Workforce;
  fosterCare: FosterCare;
  casesToAudit: CasesToAudit;
}

/** One family while its story is told: its own chance, and where its rows go. */
export interface Story {
  world: World;
  random: Random;
  put: Put;
  /** Keeps what the yearly return asks of a period of care. */
  cared: (record: CareRecord) => void;
  /** Which team of each kind works with the family: always the same, as families live in one place. */
  team: (kind: TeamKind) => Team;
}

/** The identifiers of an authority, each kind counted from 1. */
export function numbered(): World["next"] {
  const last = new Map<string, number>();
  return (kind) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return `${kind}${String(number).padStart(kind === "CH" ? 6 : 7, "0")}`;
  };
}
