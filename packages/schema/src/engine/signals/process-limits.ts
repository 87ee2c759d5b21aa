/** The mean of a series and the limits of chance around it. `nearLower` and `nearUpper` are two thirds of the way. */
export interface ProcessLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** Limits are this many mean moving ranges from the mean. */
const rangesToLimit = 2.66;
/** A moving range of so many means or more is left out: one outlier would move the limits away from itself. */
const rangesOfOutlier = 3.267;

/**
 * The limits of an XmR chart, as NHS England's Making data count works them out: the mean, and 2.66 mean moving ranges on
 * either side. Moving ranges of 3.267 means or more are left out.
 *
 * @param values - oldest first; null for a period that takes no part: no moving range reaches across it
 * @returns undefined where no two values follow each other
 * @example
 * processLimits([10, 12, 11, 13, 12, 14])?.upper; // 16.256
 */
export function processLimits(values: readonly (number | null)[]): ProcessLimits | undefined {
  const known = values.filter((value) => value !== null);
  const ranges = values.flatMap((value, place) => {
    const before = values[place - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return undefined;
  const widest = rangesOfOutlier * mean(ranges);
  const usual = ranges.filter((range) => range < widest);
  const middle = mean(known);
  // A series that never moves has no range that is less than three times nothing.
  const away = usual.length === 0 ? 0 : rangesToLimit * mean(usual);
  const near = (2 * away) / 3;
  return {
    mean: middle,
    lower: middle - away,
    upper: middle + away,
    nearLower: middle - near,
    nearUpper: middle + near,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}
