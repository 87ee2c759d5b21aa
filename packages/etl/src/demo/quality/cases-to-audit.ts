import type { Span } from "../demo-options.ts";
import type { Team } from "../organisation/teams.ts";
import type { Random } from "../seeded-random.ts";
import { type DayNumber, monthOf, yearOf } from "../time/days.ts";

/** A case that was open in a month. */
export interface OpenCase {
  child: string;
  team: Team;
  /** Every case draws a lot; those with the lowest are audited. */
  lot: number;
}

/** Draws the cases that are audited in each month from all that are open, and keeps no more than those. */
export interface CasesToAudit {
  offer(child: string, team: Team, from: DayNumber, to: DayNumber): void;
  /** The cases drawn for the month that starts on the day. */
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
