import { absences, type FigureStatus } from "./symbol.ts";
import type { Unit } from "./unit.ts";

/** Rounds half up away from zero, as printed statistics do, free of binary noise: 2.675 at two places is 2.68. */
export function rounded(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`) || 0;
}

/** A value as printed everywhere: "64.3%", "975", "53.6", or the symbol of its absence. */
export function printed(value: number | null, status: FigureStatus, unit: Unit, decimals: number): string {
  if (value !== null) return number(value, decimals) + (unit === "PERCENT" ? "%" : "");
  return status in absences ? absences[status as keyof typeof absences].print : "x";
}

/** A difference as printed everywhere: "+5.1 points", "−12", "no change". */
export function printedChange(difference: number, unit: Unit, decimals: number): string {
  const size = rounded(Math.abs(difference), decimals);
  if (size === 0) return "no change";
  const words = unit === "PERCENT" ? (size === 1 ? " point" : " points") : "";
  return (difference > 0 ? "+" : "\u2212") + number(size, decimals) + words;
}

/** As Intl.NumberFormat writes it for en-GB, without its price: a scorecard prints thousands of numbers. */
function number(value: number, decimals: number): string {
  const size = rounded(value, decimals);
  const digits = size.toFixed(decimals);
  if (Math.abs(size) < 1000) return digits;
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
