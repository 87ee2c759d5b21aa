import type { Better } from "./unit.ts";

export const rags = ["GREEN", "AMBER", "RED", "GREY"] as const;
/** Red, amber or green; grey where a figure is not rated. */
export type Rag = (typeof rags)[number];

/** The target that a value is rated against, in the KPI's unit. */
export interface RagRule {
  readonly value: number;
  /** How much worse than the target is still amber. */
  readonly amberWithin: number;
  /** The smallest number of cases that is rated. With fewer, a figure is grey. */
  readonly minimumDenominator: number;
}

/**
 * Rates a value against its target. There is no national rule; this is the platform's own.
 *
 * - green: at the target or better
 * - amber: worse, but within the tolerance
 * - red: worse than that
 * - grey: no value, no target, no direction, or too few cases
 *
 * @param cases - the denominator; null where the figure has none
 * @example
 * ragOf(87, "HIGHER", { value: 90, amberWithin: 5, minimumDenominator: 10 }, 40); // "AMBER"
 */
export function ragOf(value: number | null, better: Better, target: RagRule | undefined, cases: number | null): Rag {
  if (value === null || !target || better === "NEITHER") return "GREY";
  if (cases !== null && cases < target.minimumDenominator) return "GREY";
  const worseBy = better === "HIGHER" ? target.value - value : value - target.value;
  if (worseBy <= 0) return "GREEN";
  // A tolerance of 0.3 must hold for 1.9 against 2.2, which differ by 0.30000000000000004 in binary.
  return worseBy <= target.amberWithin + 1e-9 ? "AMBER" : "RED";
}
