import type { Span } from "../demo-options.ts";
import type { Team } from "../organisation/teams.ts";
import type { Random } from "../seeded-random.ts";
import { type DayNumber, monthOf, yearOf } from "../time/days.ts";

/** A case that was open in a month. */
export interface OpenCase {
  child: string;
  team: Team;
  /** A random number. The cases with the lowest ones are audited. */
  lot: number;
}

/** Draws the cases to audit in each month from all open ones, and keeps only those in memory. */
export interface CasesToAudit {
  offer(child: string, team: Team, from: DayNumber, to: DayNumber): void;
  /** The cases drawn for the month that begins on the day. */
  drawn(month: DayNumber): readonly OpenCase[];
}

/** Draws `size` cases of each month of the span. */
export function drawCases({ start, today }: Span, size: number, random: Random): CasesToAudit {
  const months = new Map<number, OpenCase[]>();
  const number = (day: DayNumber) => yearOf(day) * 12 + monthOf(day);
  return {
    offer(child, team, from, to) {
      for (let month = number(Math.max(from, start)); month <= number(Math.min(to, today)); month += 1) {
        const lot = random.next();
        const drawn = months.get(month) ?? [];
        if (drawn.length >= size && drawn[size - 1]!.lot <= lot) continue;
        drawn.push({ child, team, lot });
        drawn.sort((one, other) => one.lot - other.lot);
        months.set(month, drawn.slice(0, size));
      }
    },
    drawn: (month) => months.get(number(month)) ?? [],
  };
}
