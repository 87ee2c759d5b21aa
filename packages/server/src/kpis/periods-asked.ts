import { type Day, type Grain, type Period, periodContaining, periodsUntil, step } from "@children-first/schema";
import { WrongArgument } from "../errors.ts";
import { dayOf } from "../graphql/scalars.ts";

/** The longest series anybody may ask for, in periods. */
export const longestSeries = 240;

/**
 * The periods of a grain from the one that holds a day to the one that holds another, oldest first.
 * @throws WrongArgument where the days are the wrong way round or the series is too long, saying what is allowed.
 */
export function periodsAsked(grain: Grain, from: Date, to: Date): Period[] {
  if (from > to) throw new WrongArgument("from", "must not be after to.");
  const periods = periodsUntil(periodContaining(grain, dayOf(from)), dayOf(to));
  if (periods.length > longestSeries) throw new WrongArgument("to", `a series has at most ${longestSeries} periods.`);
  return periods;
}

/** The months of some periods, oldest first, and of the one that the first is compared with. */
export function monthsBehind(periods: readonly Period[]): { readonly from: Day; readonly to: Day } {
  return {
    from: periodContaining("MONTH", step(periods[0]!, -1).start).start,
    to: periodContaining("MONTH", periods.at(-1)!.end).start,
  };
}
