import { absences, type FigureStatus } from "./symbol.ts";
import type { Unit } from "./unit.ts";

/**
 * Rounds half away from zero, as printed statistics do, without the noise of binary fractions.
 *
 * @example
 * rounded(2.675, 2); // 2.68
 */
export function rounded(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  return Math.sign(value) * Number(`${Math.round(shifted)}e-${decimals}`) || 0;
}

/**
 * The sum of two decimal numbers, without the noise of binary fractions: 52.1 and 0.2 are 52.3, not 52.300000000000004.
 *
 * Exact to six decimal places, more than any column of a source has.
 */
export function exactSum(one: number, other: number): number {
  const sum = one + other;
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}

/**
 * A value as it is printed everywhere, or the symbol of its absence.
 *
 * @param decimals - decimal places, as the KPI has them
 * @example
 * displayText(64.28, "FINAL", "PERCENT", 1); // "64.3%"
 * displayText(null, "CONFIDENTIAL", "PERCENT", 1); // "c"
 */
export function displayText(value: number | null, status: FigureStatus, unit: Unit, decimals: number): string {
  if (value !== null) return number(value, decimals) + (unit === "PERCENT" ? "%" : "");
  return status in absences ? absences[status as keyof typeof absences].print : "x";
}

/**
 * A difference as it is printed everywhere, in percentage points for a percentage.
 *
 * @example
 * changeText(5.1, "PERCENT", 1); // "+5.1 points"
 * changeText(-12, "COUNT", 0); // "−12"
 * changeText(0.01, "PERCENT", 1); // "no change"
 */
export function changeText(difference: number, unit: Unit, decimals: number): string {
  const size = rounded(Math.abs(difference), decimals);
  if (size === 0) return "no change";
  const words = unit === "PERCENT" ? (size === 1 ? " point" : " points") : "";
  return (difference > 0 ? "+" : "\u2212") + number(size, decimals) + words;
}

/** Prints as Intl.NumberFormat does for en-GB, which is too slow for the thousands of numbers of a scorecard. */
function number(value: number, decimals: number): string {
  const size = rounded(value, decimals);
  const digits = size.toFixed(decimals);
  if (Math.abs(size) < 1000) return digits;
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
