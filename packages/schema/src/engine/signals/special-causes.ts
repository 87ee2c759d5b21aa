import type { ProcessLimits } from "./process-limits.ts";
import type { SignalCause } from "./signal-words.ts";

type Side = -1 | 0 | 1;

/** How many points in a row, on one side of the mean or in one direction, are no chance. */
const runLength = 7;
const windowOfThree = 3;

/**
 * The cause of each point of a series within its limits, by the rules of NHS England's Making data count. Every point of a run
 * is marked; of two in three near a limit, those that are near.
 *
 * @param values - oldest first; a null ends any run
 * @returns one cause for each value; COMMON for a null
 */
export function specialCauses(values: readonly (number | null)[], limits: ProcessLimits): SignalCause[] {
  const sides = values.map((value) => (value === null ? 0 : sideOf(value, limits.mean)));
  const outside = values.map((value) => beyond(value, limits.lower, limits.upper));
  const near = values.map(
    (value, place) => outside[place] === 0 && beyond(value, limits.nearLower, limits.nearUpper) !== 0,
  );
  const moves = movesOf(values);
  const runs = runsOf(sides);
  return values.map((_, place): SignalCause => {
    if (outside[place] !== 0) return outside[place] === 1 ? "ABOVE_LIMIT" : "BELOW_LIMIT";
    if (moves[place] !== 0) return moves[place] === 1 ? "SEVEN_RISING" : "SEVEN_FALLING";
    if (near[place] && isTwoOfThree(place, sides, near))
      return sides[place] === 1 ? "TWO_OF_THREE_HIGH" : "TWO_OF_THREE_LOW";
    if (runs[place] !== 0) return runs[place] === 1 ? "SEVEN_ABOVE_MEAN" : "SEVEN_BELOW_MEAN";
    return "COMMON";
  });
}

/** Which side of a line a value is on. A mean of equal values may differ from them by the noise of binary fractions. */
function sideOf(value: number, line: number): Side {
  const difference = value - line;
  if (Math.abs(difference) <= 1e-9 * Math.max(1, Math.abs(line))) return 0;
  return difference > 0 ? 1 : -1;
}

function beyond(value: number | null, lower: number, upper: number): Side {
  if (value === null) return 0;
  if (sideOf(value, upper) === 1) return 1;
  return sideOf(value, lower) === -1 ? -1 : 0;
}

/** The points that are one of seven in a row on one side of the mean. */
function runsOf(sides: readonly Side[]): Side[] {
  return windowsMarked(sides.length, (place) => {
    const side = sides[place]!;
    return sides.slice(place, place + runLength).every((each) => each === side) ? side : 0;
  });
}

/** The points that are one of seven in a row, each above, or each below, the one before. A peak belongs to the fall. */
function movesOf(values: readonly (number | null)[]): Side[] {
  const steps = values.map((value, place): Side => {
    const before = values[place - 1] ?? null;
    return value === null || before === null ? 0 : sideOf(value, before);
  });
  return windowsMarked(values.length, (place) => {
    const way = steps[place + 1]!;
    return steps.slice(place + 1, place + runLength).every((each) => each === way) ? way : 0;
  });
}

/** Marks all seven points of each window that something is found in; a later window is the one that counts. */
function windowsMarked(length: number, found: (place: number) => Side): Side[] {
  const marked = Array.from({ length }, (): Side => 0);
  for (let place = 0; place + runLength <= length; place += 1) {
    const side = found(place);
    if (side !== 0) marked.fill(side, place, place + runLength);
  }
  return marked;
}

/** Whether a point is in three in a row on one side of the mean, two of which are near the limit. */
function isTwoOfThree(place: number, sides: readonly Side[], near: readonly boolean[]): boolean {
  return [place - 2, place - 1, place].some((first) => {
    const window = [first, first + 1, first + 2].filter((each) => each >= 0 && each < sides.length);
    return (
      window.length === windowOfThree &&
      window.every((each) => sides[each] === sides[place]) &&
      window.filter((each) => near[each]).length >= 2
    );
  });
}
