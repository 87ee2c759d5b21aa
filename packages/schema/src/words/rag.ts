import type { Better } from "./unit.ts";

export const rags = ["GREEN", "AMBER", "RED", "GREY"] as const;
/** Red, amber, green; grey where a figure is not judged. */
export type Rag = (typeof rags)[number];

/** What a value is judged by, in the KPI's unit. */
export interface RagRule {
  readonly value: number;
  /** How much worse than the target is still amber. */
  readonly amberWithin: number;
  /** A figure over fewer cases is grey: too few to judge. */
  readonly minimumDenominator: number;
}

/**
 * Judges a value against its target. Green: at or better. Amber: worse by no more than the tolerance. Red: beyond.
 * Grey: no value, no target, no direction, or fewer cases than the target's minimum.
 * Source: DESIGN.md section 5; there is no national RAG rule.
 */
export function ragOf(value: number | null, better: Better, target: RagRule | undefined, cases: number | null): Rag {
  if (value === null || !target || better === "NEITHER") return "GREY";
  if (cases !== null && cases < target.minimumDenominator) return "GREY";
  const worseBy = better === "HIGHER" ? target.value - value : value - target.value;
  if (worseBy <= 0) return "GREEN";
  // A tolerance of 0.3 must hold for 1.9 against 2.2, which differ by 0.30000000000000004 in binary.
  return worseBy <= target.amberWithin + 1e-9 ? "AMBER" : "RED";
}
