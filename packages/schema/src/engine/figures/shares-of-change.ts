import type { Figure } from "./figure.ts";

/** One value of a dimension in two periods. */
export interface PartInTwoPeriods {
  readonly before: Figure;
  readonly after: Figure;
}

/** What the whole is divided by in both periods, for a rate: children aged 0 to 17. Null where it is not known. */
export interface PopulationInTwoPeriods {
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * What each part contributes to the change of the whole, in the KPI's unit. It adds up to the change.
 *
 * Of a share or a mean it is what the part adds to the whole, less what its size alone would add at the average.
 *
 * @returns undefined where the whole has no value in one of the periods
 */
export function sharesOfChange(
  parts: readonly PartInTwoPeriods[],
  population: PopulationInTwoPeriods,
): number[] | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { unit } = first.after.kpi;
  if (unit === "COUNT") return parts.map(({ before, after }) => (after.value ?? 0) - (before.value ?? 0));
  if (unit === "RATE_PER_10K") {
    const { before: then, after: now } = population;
    if (!then || !now) return undefined;
    return parts.map(({ before, after }) => 10_000 * ((after.numerator ?? 0) / now - (before.numerator ?? 0) / then));
  }
  const then = sumsOf(parts.map(({ before }) => before));
  const now = sumsOf(parts.map(({ after }) => after));
  if (then.denominator === 0 || now.denominator === 0) return undefined;
  const average = (then.numerator / then.denominator + now.numerator / now.denominator) / 2;
  const scale = unit === "PERCENT" ? 100 : 1;
  return parts.map(({ before, after }) => {
    const added = (after.numerator ?? 0) / now.denominator - (before.numerator ?? 0) / then.denominator;
    const grown = (after.denominator ?? 0) / now.denominator - (before.denominator ?? 0) / then.denominator;
    return scale * (added - average * grown);
  });
}

function sumsOf(figures: readonly Figure[]): { numerator: number; denominator: number } {
  const sum = (count: "numerator" | "denominator") => figures.reduce((total, each) => total + (each[count] ?? 0), 0);
  return { numerator: sum("numerator"), denominator: sum("denominator") };
}
