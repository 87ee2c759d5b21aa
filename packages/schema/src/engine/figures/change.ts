import { changeText } from "../../words/format.ts";
import type { Change, Figure } from "./figure.ts";

/** How a figure differs from an earlier one, in words and in direction. A context measure is MORE or FEWER, never better. */
export function changeBetween(earlier: Figure, later: Figure): Change {
  const { kpi } = later;
  if (earlier.value === null || later.value === null) {
    return { difference: null, direction: "UNKNOWN", display: "", comparedWith: earlier.period };
  }
  const decimals = Math.min(decimalsOf(earlier), decimalsOf(later));
  const difference = later.value - earlier.value;
  const display = changeText(difference, kpi.unit, decimals);
  const same = display === "no change";
  const up = difference > 0;
  const direction = same
    ? "SAME"
    : kpi.better === "NEITHER"
      ? up
        ? "MORE"
        : "FEWER"
      : up === (kpi.better === "HIGHER")
        ? "BETTER"
        : "WORSE";
  return { difference: same ? 0 : difference, direction, display, comparedWith: earlier.period };
}

/** Decimal places that a figure is printed with. */
export function decimalsOf(figure: Pick<Figure, "kpi" | "source">): number {
  return figure.source?.decimals ?? figure.kpi.decimals;
}
