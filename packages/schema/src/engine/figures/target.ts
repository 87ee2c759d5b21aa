import { type Day, dayBefore } from "../../words/day.ts";
import { isKnown, type KnownSpan } from "../../words/known-span.ts";
import type { Kpi, Target } from "../../declare/kpi.ts";

export const targetOrigins = ["DEFINITION", "IMPROVEMENT_PLAN", "DECISION"] as const;
/** Where a target comes from: the KPI's definition, the improvement plan as it was loaded, or a decision made here. */
export type TargetOrigin = (typeof targetOrigins)[number];

/** A target that the authority set for itself, known until another took its place for the same day or it was taken back. What it is held against wins over the definition's. */
export interface OwnTarget extends Omit<Target, "source">, KnownSpan {
  readonly kpi: string;
  /** Where it was agreed; null where that is not recorded. */
  readonly source: string | null;
  readonly origin: Exclude<TargetOrigin, "DEFINITION">;
  /** Who decided, and why; null for the improvement plan. */
  readonly setBy: string | null;
  readonly reason: string | null;
  /** The load that brought it; null for a decision. */
  readonly load: number | null;
}

/** The target that a figure is judged by. One from the definition has no origin. */
export type TargetInForce = Target | OwnTarget;

/**
 * Returns the target in force for a period that ends on a day, as known at `asAt`, or now.
 *
 * The authority's own target overrides the definition's. Of several, the last to take effect applies. `own` is in the
 * order of `readTargets`.
 *
 * @returns undefined for a context measure, and where there is no target yet
 */
export function targetInForce(kpi: Kpi, own: readonly OwnTarget[], day: Day, asAt?: Date): TargetInForce | undefined {
  if (kpi.better === "NEITHER") return undefined;
  return (
    own.findLast((target) => target.from <= day && isKnown(target, asAt)) ??
    kpi.targets
      .filter(({ from }) => from <= day)
      .toSorted(byDay)
      .at(-1)
  );
}

/** A target in the history of a KPI: the last day it holds for where another follows, null while none does. */
export interface TargetOfHistory {
  readonly target: TargetInForce;
  readonly until: Day | null;
  /** Whether it holds for any period; one that was replaced or taken back holds for none. */
  readonly stands: boolean;
}

/**
 * Lists every target that a KPI has or had, the last to take effect first. A target of the definition that the
 * authority's own target always overrides is left out.
 */
export function targetHistory(kpi: Kpi, own: readonly OwnTarget[], asAt?: Date): TargetOfHistory[] {
  if (kpi.better === "NEITHER") return [];
  const known = own.filter(({ knownFrom }) => asAt === undefined || knownFrom <= asAt);
  const standing = known.filter((target) => isKnown(target, asAt));
  const [first] = standing;
  const inEffect: TargetInForce[] = [
    ...kpi.targets.filter(({ from }) => first === undefined || from < first.from).toSorted(byDay),
    // Of one day the last holds.
    ...standing.filter((target, place) => standing[place + 1]?.from !== target.from),
  ];
  const entries = inEffect.map((target, place): TargetOfHistory => {
    const next = inEffect[place + 1];
    return { target, until: next ? dayBefore(next.from) : null, stands: true };
  });
  const past = known
    .filter((target) => !inEffect.includes(target))
    .map((target): TargetOfHistory => ({ target, until: null, stands: false }));
  return [...past, ...entries].toSorted((a, b) => byDay(a.target, b.target)).toReversed();
}

function byDay(a: TargetInForce, b: TargetInForce): number {
  return a.from.localeCompare(b.from);
}
