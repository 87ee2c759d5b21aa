import { type Day, type Grain, type Period, periodContaining, periodsUntil, step } from "@children-first/schema";
import { WrongArgument } from "../errors.ts";
import { dayOf } from "../graphql/scalars.ts";

/** The most periods that one series may have. */
export const longestSeries = 240;

/**
 * The periods of a grain from the one that contains `from` to the one that contains `to`, oldest first.
 * @throws WrongArgument if `from` is after `to`, or for more periods than `longestSeries`.
 */
export function periodsAsked(grain: Grain, from: Date, to: Date): Period[] {
  if (from > to) throw new WrongArgument("from", "must not be after to.");
  const periods = periodsUntil(periodContaining(grain, dayOf(from)), dayOf(to));
  if (periods.length > longestSeries) throw new WrongArgument("to", `a series has at most ${longestSeries} periods.`);
  return periods;
}

/** The months of some periods, given oldest first, and of the period before them: the first one's change needs it. */
export function monthsBehind(periods: readonly Period[]): { readonly from: Day; readonly to: Day } {
  return {
    from: periodContaining("MONTH", step(periods[0]!, -1).start).start,
    to: periodContaining("MONTH", periods.at(-1)!.end).start,
  };
}
